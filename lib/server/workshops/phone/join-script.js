/* The script of a phone. ES5 only, and nothing that wants https: old phones and plain http in a room. Without it the form works. */
;(function () {
  var form = document.getElementById('f'),
    view = document.getElementById('v'),
    status = document.getElementById('s')
  if (!form || !window.XMLHttpRequest || !window.JSON || !form.addEventListener || !form.querySelector) return
  var base = location.pathname,
    key = 'cw' + base,
    memory = null,
    source = null,
    heard = 0,
    sending = false,
    over = false
  var revision = +form.getAttribute('data-revision'),
    drawn = null
  /* Of a rehearsal: what is new, what of it is drawn, and when the talk ends by the clock of this phone. */
  var wanted = null,
    own = null,
    asking = false,
    talkEnds = 0

  function load() {
    try {
      return JSON.parse(localStorage.getItem(key)) || memory
    } catch (e) {
      return memory
    }
  }
  function save(kept) {
    memory = kept
    try {
      localStorage.setItem(key, JSON.stringify(kept))
    } catch (e) {
      /* a private window keeps it for as long as it is open */
    }
  }
  function newPhone() {
    var bytes = [],
      i,
      text = '',
      random = window.crypto || window.msCrypto
    if (random && random.getRandomValues && window.Uint8Array)
      bytes = random.getRandomValues(new Uint8Array(16))
    else for (i = 0; i < 16; i++) bytes[i] = Math.floor(Math.random() * 256)
    for (i = 0; i < 16; i++) text += (bytes[i] < 16 ? '0' : '') + Number(bytes[i]).toString(16)
    return text
  }
  function time(kept) {
    // grows even when the clock goes back
    kept.made = Math.max((kept.made || 0) + 1, new Date().getTime())
    return kept.made
  }
  var first = load()
  if (!first || !first.phone) {
    first = { phone: newPhone(), made: 0, out: [], mine: {} }
    first.out.push({ made: time(first) })
    save(first)
  }

  function say(name) {
    status.textContent = name ? form.getAttribute('data-' + name) : ''
  }
  function field(name) {
    return form.querySelector('[name=' + name + ']')
  }
  function asked() {
    var q = field('question'),
      r = field('round')
    return q && r ? q.value + ' ' + r.value : ''
  }

  /* What this phone itself said, and nothing of any other. */
  function restore() {
    var kept = load(),
      mine = kept.mine[asked()],
      i,
      item,
      last = form.querySelector('ol'),
      shown
    if (field('seen')) {
      restoreDraft(kept)
      return
    }
    if (mine && mine.ranking) {
      for (i = 0; i < mine.ranking.length; i++) field(['first', 'second', 'third'][i]).value = mine.ranking[i]
    } else if (mine) {
      item = form.querySelector('input[name=level][value="' + placeOf(mine) + '"]')
      if (item) item.checked = true
    }
    if (mine) say(waitsFor(kept, asked()) ? 'waiting' : 'counted')
    if (!last || !kept.last) return
    shown = last.querySelector('[data-level="' + placeOf(kept.last) + '"]')
    if (shown && kept.last.question === last.getAttribute('data-question')) {
      shown.className = 'on'
      shown.insertAdjacentHTML('beforeend', ' <i></i>')
      shown.lastChild.textContent = form.getAttribute('data-yours')
    }
  }
  /* What is being written for the group: it outlives a reload, and news from the group. */
  function restoreDraft(kept) {
    var draft = (kept.drafts || {})[asked()],
      choice,
      i
    if (waitsFor(kept, asked())) say('waiting')
    if (!draft) return
    for (i = 0; i < draft.texts.length; i++)
      if (field('t' + (i + 1))) field('t' + (i + 1)).value = draft.texts[i]
    choice = form.querySelector('input[name=choice][value="' + draft.choice + '"]')
    if (choice) choice.checked = true
    else if (form.querySelector('select[name=choice]')) field('choice').value = draft.choice
    if (form.querySelector('details textarea')) form.querySelector('details').open = true
  }
  function written() {
    var choice =
        form.querySelector('input[name=choice]:checked') || form.querySelector('select[name=choice]'),
      texts = [],
      i
    for (i = 1; field('t' + i); i++) texts.push(field('t' + i).value)
    return { choice: choice ? choice.value : null, texts: texts }
  }
  function keepDraft() {
    var kept = load(),
      now
    if (over || !field('seen')) return
    now = written()
    if (!kept.drafts) kept.drafts = {}
    kept.drafts[asked()] = { choice: now.choice || '', texts: now.texts }
    save(kept)
  }
  form.addEventListener('input', keepDraft)
  form.addEventListener('change', keepDraft)
  function placeOf(said) {
    return said.level === null ? 'unknown' : said.level
  }
  function waitsFor(kept, name) {
    for (var i = 0; i < kept.out.length; i++)
      if (kept.out[i].question + ' ' + kept.out[i].round === name) return true
    return false
  }

  function draw(state) {
    if (state.isOver) {
      end(state.view)
      return
    }
    if (drawn === null && state.revision === revision && state.own === undefined) {
      drawn = state.view
      restore()
      return
    }
    revision = state.revision
    if (state.view === drawn) return
    drawn = state.view
    var before = asked(),
      active = document.activeElement && document.activeElement.name
    view.innerHTML = state.view
    if (state.own !== undefined && before && before === asked()) {
      // news from the group, and somebody may be writing
      restore()
      if (active && field(active)) field(active).focus()
      return
    }
    say('')
    restore()
    window.scrollTo(0, 0)
    var title = view.querySelector('h1')
    if (title) {
      title.tabIndex = -1
      title.focus()
    }
  }
  function end(text) {
    over = true
    if (text) view.innerHTML = text
    say('')
    memory = null
    try {
      localStorage.removeItem(key)
    } catch (e) {
      /* nothing was kept */
    }
    if (source) source.close()
    source = null
  }

  function send() {
    var kept = load(),
      next = kept && kept.out[0],
      call
    if (!next || sending || over) return
    sending = true
    call = new XMLHttpRequest()
    call.open('POST', base + (next.record ? '/record' : '/answers'))
    call.timeout = 10000
    call.setRequestHeader('Content-Type', 'application/json')
    call.onloadend = function () {
      var now,
        reply = null,
        waiting
      sending = false
      if (over) return
      try {
        reply = JSON.parse(call.responseText)
      } catch (e) {
        /* a portal of the network answers 200 too */
      }
      if ((call.status === 200 && reply && reply.outcome) || call.status === 400) {
        now = load()
        now.out = now.out.filter(function (one) {
          return one.made !== next.made
        })
        save(now)
        if (reply && reply.isOver) {
          pull()
          return
        }
        if (next.record) {
          if (reply && reply.outcome === 'recorded') {
            now = load()
            if (now.drafts) now.drafts[next.question + ' 1'] = undefined
            save(now)
          }
          say(names[reply && reply.outcome + 'Record'] || '')
          own = null
          pull()
          send()
          return
        }
        waiting = waitsFor(now, asked())
        if (next.question && next.question + ' ' + next.round === asked())
          say(waiting ? 'sending' : names[reply && reply.outcome] || '')
        else if (reply && (reply.outcome === 'full' || (next.question && reply.outcome === 'closed')))
          say(names[reply.outcome])
        send()
      } else {
        if (next.question) say('waiting')
        setTimeout(send, 1000 + Math.random() * 3000)
      }
    }
    var said = { participant: kept.phone, made: next.made }
    if (next.record) {
      said.part = next.question
      said.seen = next.record.seen
      said.choice = next.record.choice
      said.texts = next.record.texts
    } else if (next.question) {
      said.question = next.question
      said.round = next.round
      if (next.ranking) said.ranking = next.ranking
      else said.level = next.level
    }
    call.send(JSON.stringify(said))
  }
  var names = { kept: 'counted', older: 'counted', closed: 'late', full: 'full' }
  names.recordedRecord = 'recorded'
  names.changedRecord = 'changed'
  names.closedRecord = 'lateRecord'

  form.addEventListener('submit', function (event) {
    event.preventDefault()
    if (over || !asked()) return
    var kept = load(),
      name = asked(),
      chosen = form.querySelector('input[name=level]:checked')
    var answer = { question: field('question').value, round: +field('round').value, made: 0 },
      ranking = [],
      i,
      place
    if (field('seen')) {
      answer.record = written()
      if (answer.record.choice === null) {
        say('choose')
        return
      }
      answer.record.seen = +field('seen').value
    } else if (field('first')) {
      for (i = 0; i < 3; i++) {
        place = field(['first', 'second', 'third'][i]).value
        if (place && ranking.indexOf(place) < 0) ranking.push(place)
      }
      if (!ranking.length) {
        say('choose')
        return
      }
      answer.ranking = ranking
    } else {
      if (!chosen) {
        say('choose')
        return
      }
      answer.level = chosen.value === 'unknown' ? null : +chosen.value
    }
    answer.made = time(kept)
    kept.out = kept.out.filter(function (one) {
      return one.question + ' ' + one.round !== name
    })
    kept.out.push(answer)
    if (!answer.record) kept.mine[name] = { level: answer.level, ranking: answer.ranking }
    if (!answer.ranking && !answer.record) kept.last = { question: answer.question, level: answer.level }
    save(kept)
    say('sending')
    send()
  })

  function take(text) {
    var state
    try {
      state = JSON.parse(text)
    } catch (e) {
      return
    }
    if (state.own !== undefined) {
      wanted = state.own
      askOwn()
    } else if (state.view) draw(state)
  }
  /* A brief is this phone's alone: it is asked for with its number, never sent to all. */
  function askOwn() {
    if (over || asking || wanted === null || own === wanted) return
    var call = new XMLHttpRequest(),
      asksFor = wanted
    asking = true
    call.open('POST', base + '/own')
    call.timeout = 8000
    call.setRequestHeader('Content-Type', 'application/json')
    call.onloadend = function () {
      var state = null
      asking = false
      try {
        state = JSON.parse(call.responseText)
      } catch (e) {
        /* a portal, or nothing: asked again in a moment */
      }
      if (call.status !== 200 || !state || !state.view) return
      own = asksFor
      talkEnds = state.left === undefined ? 0 : new Date().getTime() + state.left * 1000
      state.own = asksFor
      draw(state)
      tick()
      askOwn()
    }
    call.send(JSON.stringify({ participant: load().phone }))
  }
  function tick() {
    var clock = document.getElementById('t'),
      left = Math.round((talkEnds - new Date().getTime()) / 1000)
    if (!clock || !talkEnds) return
    clock.textContent =
      left > 0
        ? Math.floor(left / 60) + ':' + (left % 60 < 10 ? '0' : '') + (left % 60)
        : form.getAttribute('data-timeOver')
  }
  setInterval(tick, 1000)
  function pull() {
    if (over) return
    var call = new XMLHttpRequest()
    call.open('GET', base + '/state')
    call.timeout = 8000
    call.onload = function () {
      if (call.status === 200) {
        heard = new Date().getTime()
        take(call.responseText)
      }
    }
    call.send()
  }
  function listen() {
    if (source) source.close()
    source = null
    if (over || !window.EventSource) return
    source = new EventSource(base + '/events')
    source.onmessage = function (event) {
      heard = new Date().getTime()
      take(event.data)
    }
  }
  /* A sleeping phone holds no connection, and one that wakes asks at once. */
  function wake() {
    if (document.hidden) {
      if (source) source.close()
      source = null
      return
    }
    pull()
    listen()
    send()
  }
  setInterval(function () {
    if (over || document.hidden) return
    if (!source || source.readyState === 2) {
      pull()
      listen()
    } else if (new Date().getTime() - heard > 45000) pull()
    askOwn()
    send()
  }, 5000)
  document.addEventListener('visibilitychange', wake)
  window.addEventListener('online', wake)
  window.addEventListener('pageshow', wake)
  window.addEventListener('pagehide', function () {
    if (source) source.close()
    source = null
  })
  wake()
})()
