import { describe, expect, it } from 'vitest'
import { nothing } from '@/lib/travel/case/report'
import { level } from '@/tests/unit/offline/two-devices'
import { ModelCopy } from './model-copy'

const time = 'process.time'
const weight = 'law.weight'
const placeOf = (itemId: string, assessmentId = 'first') => ({ of: 'answer', assessmentId, itemId }) as const

/** Two copies that know nothing of each other; a case with one answer and a name is on the first, saved. */
function twoCopies() {
  const here = new ModelCopy('here')
  const there = new ModelCopy('there')
  here.later.create()
  here.later.situation('codeName', 'Blue River')
  here.later.answer(weight, { ...level(1), known: 'reported', note: 'He said so.' })
  here.device.sync()
  return { here, there }
}

const said = (copy: ModelCopy, itemId: string) => copy.device.last()?.answers[itemId]

describe('a case that is not on the other copy', () => {
  it('comes whole: each answer with its note and its time, and the server there is told', () => {
    const { here, there } = twoCopies()
    const report = there.open(here.file())
    there.device.sync()

    expect(report).toEqual({ ...nothing, isNew: true, answers: 1, fields: 1 })
    expect(there.server.pull('case')).toMatchObject({
      createdAt: here.device.state.draft?.createdAt,
      situation: { codeName: { value: 'Blue River', madeAt: '2026-11-30T08:02:00.000Z' } },
      assessments: [
        {
          assessmentId: 'first',
          status: 'draft',
          answers: {
            [weight]: {
              ...level(1),
              known: 'reported',
              note: 'He said so.',
              madeAt: '2026-11-30T08:03:00.000Z',
            },
          },
        },
      ],
    })
    expect(there.device.state.queue).toEqual([])
  })

  it('comes with all that was submitted, with the days of then, and with the look that is open', () => {
    const { here, there } = twoCopies()
    here.later.submit()
    here.device.sync()
    here.later.reassess()
    here.device.sync()
    here.later.answer(time, level(3))
    here.later.submit()
    here.device.sync()
    here.later.reassess()
    here.device.sync()
    here.later.answer(time, level(0))
    here.device.sync()

    const report = there.open(here.file())
    // before any server has heard of it
    expect(there.device.state.draft?.assessments.map(({ status }) => status)).toEqual([
      'submitted',
      'submitted',
      'draft',
    ])
    there.device.sync()

    expect(report).toEqual({
      ...nothing,
      isNew: true,
      answers: 1,
      fields: 1,
      assessments: 2,
      isLookNew: true,
    })
    const [from, to] = [here, there].map(({ server }) => server.pull('case')?.assessments)
    const told = (all: typeof from) =>
      all?.map(({ assessmentId, status, basedOn, createdAt, submittedAt, answers }) => ({
        ...{ assessmentId, status, basedOn, createdAt, submittedAt },
        answers: Object.fromEntries(
          Object.entries(answers).map(([itemId, { revision: _revision, ...answer }]) => [itemId, answer]),
        ),
      }))
    expect(told(to)).toEqual(told(from))
    expect(there.device.state.queue).toEqual([])
    expect(there.device.last()).toMatchObject({ status: 'draft', standing: 'ok' })
  })

  it('is made there also where only the end of it is submitted, and stays submitted', () => {
    const { here, there } = twoCopies()
    here.later.submit()
    here.device.sync()
    there.open(here.file())
    there.device.sync()

    expect(there.server.pull('case')?.assessments).toMatchObject([
      { assessmentId: 'first', status: 'submitted' },
    ])
    expect(there.device.last()).toMatchObject({
      status: 'submitted',
      standing: 'ok',
      snapshot: { frozen: 'first' },
    })
  })

  it('can be handed on before any server has heard of it', () => {
    const { here, there } = twoCopies()
    here.later.submit()
    here.device.sync()
    there.open(here.file())
    const third = new ModelCopy('third')
    third.open(there.file())
    third.device.sync()

    expect(third.server.pull('case')?.assessments).toMatchObject([
      { status: 'submitted', submittedAt: here.device.last()?.submittedAt },
    ])
  })
})

describe('a file that is opened again', () => {
  it('changes nothing, not even the time of the last change', () => {
    const { here, there } = twoCopies()
    const filed = here.file()
    there.open(filed)
    there.device.sync()
    const before = there.device.state

    expect(there.open(filed)).toEqual(nothing)
    expect(there.device.state).toEqual(before)
  })

  it('changes nothing while a choice waits, nor once it was made, whichever way', () => {
    for (const choice of ['mine', 'theirs'] as const) {
      const { here, there } = apart()
      const filed = there.file()
      here.open(filed)
      expect(here.open(filed)).toEqual(nothing)
      expect(here.device.state.draft?.offered).toHaveLength(1)
      here.later.settle(placeOf(weight), choice)
      const before = here.device.state.draft
      expect(here.open(filed)).toMatchObject({ ...nothing, older: choice === 'mine' ? 1 : 0 })
      expect(here.device.state.draft).toEqual(before)
    }
  })
})

/** The case is on both; then both change one answer, there to 4 and here to 0. */
function apart() {
  const { here, there } = twoCopies()
  there.open(here.file())
  there.device.sync()
  there.later.answer(weight, level(4))
  there.device.sync()
  here.later.answer(weight, level(0))
  here.device.sync()
  return { here, there }
}

describe('a file of a case that is here', () => {
  it('updates what was not changed here, and says so', () => {
    const { here, there } = twoCopies()
    there.open(here.file())
    there.device.sync()
    there.later.answer(weight, level(4))
    there.later.answer(time, level(2))
    there.later.situation('codeName', 'Red Hill')

    expect(here.open(there.file())).toEqual({ ...nothing, answers: 2, fields: 1 })
    here.device.sync()
    expect(here.server.pull('case')).toMatchObject({
      situation: { codeName: { value: 'Red Hill', revision: 2 } },
      assessments: [
        { answers: { [weight]: { ...level(4), revision: 2 }, [time]: { ...level(2), revision: 1 } } },
      ],
    })
  })

  it('leaves what was changed here, where the file did not change it', () => {
    const { here, there } = twoCopies()
    there.open(here.file())
    here.later.answer(weight, level(0))
    here.device.sync()

    expect(here.open(there.file())).toEqual({ ...nothing, older: 1 })
    expect(said(here, weight)).toMatchObject(level(0))
  })

  it('asks a person where both changed one thing, and sends what was chosen', () => {
    const { here, there } = apart()
    expect(here.open(there.file())).toEqual({ ...nothing, choices: 1 })
    expect(said(here, weight)).toMatchObject(level(0))
    expect(here.later.submit()).toMatchObject({ ok: false, problem: 'conflict-open' })

    here.later.settle(placeOf(weight), 'theirs')
    here.device.sync()
    expect(here.server.pull('case')?.assessments[0]?.answers[weight]).toMatchObject(level(4))
    expect(here.device.state.draft?.offered).toEqual([])
  })

  it('lets what was chosen here replace the other value there, without a second question', () => {
    const { here, there } = apart()
    here.open(there.file())
    here.later.settle(placeOf(weight), 'mine')

    expect(there.open(here.file())).toMatchObject({ answers: 1, choices: 0 })
    expect(said(there, weight)).toMatchObject(level(0))
  })

  it('does not pass on as decided what still waits for a choice', () => {
    const { here, there } = apart()
    here.open(there.file())

    expect(there.open(here.file())).toMatchObject({ answers: 0, choices: 1 })
    expect(said(there, weight)).toMatchObject(level(4))
  })

  it('replaces a choice that waits by what the other copy says since', () => {
    const { here, there } = apart()
    here.open(there.file())
    there.later.answer(weight, level(3))

    expect(here.open(there.file())).toMatchObject({ choices: 1 })
    expect(here.device.state.draft?.offered).toMatchObject([{ theirs: { answer: level(3) } }])
  })

  it('keeps the choice while the server here brings another value of it', () => {
    const { here, there } = apart()
    here.open(there.file())
    const stood = here.server.cases.get('case')?.assessments[0]?.answers.get(weight)
    if (stood === undefined) throw new Error('Not there')
    here.server.cases.get('case')?.assessments[0]?.answers.set(weight, {
      ...stood,
      ...{ value: { ...level(2), known: null, note: '' }, revision: 3, madeAt: '2026-11-30T09:00:00.000Z' },
    })
    here.device.pull()

    expect(said(here, weight)).toMatchObject(level(2))
    here.later.settle(placeOf(weight), 'theirs')
    here.device.sync()
    expect(here.server.pull('case')?.assessments[0]?.answers[weight]).toMatchObject({
      ...level(4),
      revision: 4,
    })
  })

  it('takes an older file of the same case for older', () => {
    const { here, there } = twoCopies()
    const first = here.file()
    here.later.answer(weight, level(2))
    const second = here.file()
    there.open(first)
    there.open(second)
    const before = there.device.state

    expect(there.open(first)).toEqual({ ...nothing, older: 1 })
    expect(there.device.state).toEqual(before)
  })

  it('knows by its server what another device of the copy changed since the file was made', () => {
    const { here, there } = twoCopies()
    const madeAt = '2026-11-30T08:03:00.000Z'
    there.open(here.file())
    here.later.answer(weight, level(0))
    here.device.sync()
    here.device.edit((state) => ({
      ok: true,
      value: { ...state, draft: state.draft === null ? null : { ...state.draft, travelled: {} } },
    }))
    here.pastOf = (target) => (target === `answer first ${weight}` ? [madeAt] : [])

    expect(here.open(there.file())).toEqual({ ...nothing, older: 1 })
  })

  it('brings nothing back that was deleted here', () => {
    const { here, there } = twoCopies()
    there.open(here.file())
    const filed = there.file()
    here.device.delete()
    expect(here.open(filed)).toBe('deleted')
    here.device.sync()
    expect(here.server.pull('case')).toBeNull()
  })

  it('is refused by the server where the case was deleted and this device does not know', () => {
    const { here, there } = twoCopies()
    there.server.tombstones.add('case')
    there.open(here.file())
    there.device.exchange()

    expect(there.device.state.draft).toMatchObject({ deletedElsewhere: true })
    expect(there.open(here.file())).toBe('deleted-elsewhere')
  })
})

describe('an assessment that was submitted on one copy', () => {
  it('becomes submitted on the other, where nothing was changed', () => {
    const { here, there } = twoCopies()
    there.open(here.file())
    there.device.sync()
    here.later.answer(time, level(2))
    here.later.submit()
    here.device.sync()

    expect(there.open(here.file())).toEqual({ ...nothing, assessments: 1 })
    there.device.sync()
    expect(there.server.pull('case')?.assessments).toMatchObject([
      { status: 'submitted', answers: { [weight]: level(1), [time]: level(2) } },
    ])
  })

  it('stays open on the other, where it was changed, and the difference is a choice', () => {
    const { here, there } = twoCopies()
    there.open(here.file())
    there.device.sync()
    there.later.answer(weight, level(4))
    here.later.answer(weight, level(0))
    here.later.submit()
    here.device.sync()

    expect(there.open(here.file())).toEqual({ ...nothing, choices: 1, stayOpen: 1 })
    expect(there.device.last()).toMatchObject({ status: 'draft' })
  })

  it('is never changed by a file in which it was open; what that says is kept to be read, once', () => {
    const { here, there } = twoCopies()
    there.open(here.file())
    there.later.answer(weight, level(4))
    const filed = there.file()
    here.later.submit()
    here.device.sync()

    expect(here.open(filed)).toEqual({ ...nothing, aside: 1 })
    expect(said(here, weight)).toMatchObject(level(1))
    expect(here.device.state.draft?.refused).toMatchObject([
      { reason: 'already-submitted', what: { itemId: weight, answer: level(4) } },
    ])
    here.device.dismiss()
    expect(here.open(filed)).toEqual({ ...nothing, older: 1 })
    expect(here.device.state.draft?.refused).toEqual([])
  })

  it('is told of where both copies submitted it with other answers, and stays as it is here', () => {
    const { here, there } = apart()
    for (const { device } of [here, there]) {
      device.submit()
      device.sync()
    }
    expect(here.open(there.file())).toEqual({ ...nothing, differing: 1 })
    expect(said(here, weight)).toMatchObject(level(0))
  })

  it('joins a look that is open here, without touching it', () => {
    const { here, there } = twoCopies()
    here.later.submit()
    here.device.sync()
    there.open(here.file())
    there.device.sync()
    for (const copy of [here, there]) {
      copy.later.reassess()
      copy.device.sync()
    }
    here.later.answer(time, level(2))
    there.later.answer(time, level(3))
    there.later.submit()
    there.device.sync()

    expect(here.open(there.file())).toEqual({ ...nothing, assessments: 1 })
    here.device.sync()
    expect(here.server.pull('case')?.assessments.map(({ status }) => status)).toEqual([
      'submitted',
      'submitted',
      'draft',
    ])
    expect(said(here, time)).toMatchObject(level(2))
  })
})

describe('a look that both copies began apart', () => {
  it('goes over into the one that is open here, and both changed answers are a choice', () => {
    const { here, there } = twoCopies()
    here.later.submit()
    here.device.sync()
    there.open(here.file())
    there.device.sync()
    for (const copy of [here, there]) {
      copy.later.reassess()
      copy.device.sync()
    }
    there.later.answer(weight, level(4)) // changed there alone
    here.later.answer(time, level(0))
    there.later.answer(time, level(3))
    const filed = there.file()

    expect(here.open(filed)).toEqual({ ...nothing, answers: 1, choices: 1 })
    here.device.sync()
    expect(said(here, weight)).toMatchObject(level(4))
    expect(here.device.state.draft?.offered).toMatchObject([{ theirs: { answer: level(3) } }])
    expect(here.open(filed)).toEqual(nothing)
  })
})

describe('another device of the copy', () => {
  it('that submits meanwhile what waits for a choice leaves the offered value to be read', () => {
    const { here, there } = apart()
    here.open(there.file())
    const stored = here.server.cases.get('case')?.assessments[0]
    if (stored === undefined) throw new Error('Not there')
    stored.status = 'submitted'
    stored.submittedAt = '2026-11-30T09:00:00.000Z'
    here.device.pull()

    expect(here.device.state.draft).toMatchObject({
      offered: [],
      refused: [{ reason: 'already-submitted', what: { answer: level(4) } }],
    })
  })

  it('that answers meanwhile keeps open what the file had submitted', () => {
    const { here, there } = twoCopies()
    there.open(here.file())
    there.device.sync()
    here.later.submit()
    here.device.sync()
    const filed = here.file()
    there.open(filed)
    const answers = there.server.cases.get('case')?.assessments[0]?.answers
    answers?.set(time, {
      value: { ...level(2), known: null, note: '' },
      revision: 1,
      madeAt: '2026-11-30T09:00:00.000Z',
      by: 'x',
    })
    there.device.sync()

    expect(there.device.last()).toMatchObject({ status: 'draft', answers: { [time]: level(2) } })
    expect(there.device.state.draft?.refused).toMatchObject([{ what: { of: 'submit' } }])
    expect(there.open(filed)).toMatchObject({ stayOpen: 1 })
  })
})
