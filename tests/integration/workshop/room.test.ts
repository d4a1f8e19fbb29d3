import { describe, expect, it } from 'vitest'
import type { WorkshopRecord } from '@/lib/workshop/workshop-record'
import { listTables, readTable } from '@/tests/integration/sync/tables'
import { makePhones, startWorkshops, Trainer } from './api'

const { url, port } = startWorkshops()
const image = 'counterpart.image'
const listed = 'counterpart.designated'

describe('a workshop', () => {
  it('counts each phone once, takes the last word of each, and shows nothing before it is closed', async () => {
    const trainer = await Trainer.signIn(url(), 'local')
    const { id, code } = await trainer.open()
    const [first, second, third] = makePhones(port(), code, 3)
    if (!first || !second || !third) throw new Error('three phones')
    expect([await first.join(), await second.join(), await first.join()]).toEqual(['kept', 'kept', 'kept'])
    expect((await trainer.wall(id)).joined).toBe(2)
    expect(await first.say(image, 1)).toBe('closed')

    await trainer.step(id, 'next')
    expect(await first.see()).toContain('How do they act when they are criticised in public?')
    expect([await first.say(image, 1), await second.say(image, 3)]).toEqual(['kept', 'kept'])
    expect(await first.say(image, 0)).toBe('kept')
    expect(await first.say(image, 4, { made: 2 })).toBe('older')
    expect(await third.say(image, null)).toBe('kept')
    const collecting = await trainer.wall(id)
    expect(collecting).toMatchObject({ joined: 3, answered: 3, tallies: [], ranking: null, raters: [] })

    const closed = await trainer.step(id, 'next')
    expect(closed.tallies).toEqual([])
    expect(await second.say(image, 4)).toBe('closed')
    const shown = await trainer.step(id, 'next')
    expect(shown.tallies).toEqual([
      { question: image, rounds: [{ counts: [1, 0, 0, 1, 0], unknown: 1 }], moved: null },
    ])
    expect(await second.see()).toContain('1 of 3')

    await trainer.step(id, 'again')
    expect([await first.say(image, 2, { round: 2 }), await second.say(image, 3, { round: 2 })]).toEqual([
      'kept',
      'kept',
    ])
    expect(await third.say(image, 1)).toBe('closed') // of the first round, which is over
    const again = await trainer.step(id, 'next', 'next')
    expect(again.tallies[0]).toMatchObject({
      rounds: [{ unknown: 1 }, { counts: [0, 0, 1, 1, 0], unknown: 0 }],
      moved: { up: 1, down: 0, same: 1, learned: 0, other: 1 },
    })

    await trainer.step(id, 'next')
    expect(await first.say(listed, 2)).toBe('closed') // no place of a yes or no
    expect([await first.say(listed, 4), await second.say(listed, 0)]).toEqual(['kept', 'kept'])
    await trainer.step(id, 'next', 'next', 'next')
    expect(await first.rank('reputation.denounce', 'third.council')).toBe('kept')
    expect(await second.rank('reputation.denounce', 'reputation.denounce')).toBe('closed')
    expect(await second.rank('space.mandate')).toBe('closed') // not offered
    expect(await second.rank('commit.resolve')).toBe('kept')
    const ranked = await trainer.step(id, 'next', 'next')
    expect(ranked.ranking?.levers.slice(0, 2)).toEqual([
      { id: 'reputation.denounce', places: [1, 0, 0] },
      { id: 'commit.resolve', places: [1, 0, 0] },
    ])
    const revealed = await trainer.step(id, 'next')
    expect(revealed.raters).toHaveLength(3)
    expect(revealed.raters).toContainEqual({
      [image]: { level: 2, known: 'reported' },
      [listed]: { level: true, known: 'reported' },
    })
    expect(JSON.stringify(revealed)).not.toContain('000000000')

    expect(await trainer.write('end', { id, keep: true })).toMatchObject({ status: 200 })
    expect(await first.see().catch(() => 'shut')).toBe('shut')
    const kept = (await (await trainer.read('record', `?id=${id}`)).json()) as {
      readonly record: WorkshopRecord
    }
    expect(kept.record).toMatchObject({ scenario: 'angola-late', people: 3 })
    expect(kept.record.questions.map(({ question }) => question)).toEqual([image, listed])
    expect(await readTable(url(), 'WorkshopParticipant')).toEqual([])
    expect(await readTable(url(), 'WorkshopAnswer')).toEqual([])
    expect((await trainer.list()).map(({ state }) => state)).toEqual(['kept'])
    await trainer.write('end', { id, keep: false })
    expect(await trainer.list()).toEqual([])
  })

  it('leaves nothing in any table when it is erased', async () => {
    const trainer = await Trainer.signIn(url(), 'local')
    const all = (await listTables(url())).filter((table) => table.startsWith('Workshop'))
    expect(all).toHaveLength(4)
    const tables = all.filter((table) => table !== 'WorkshopStory') // of an own case alone: own-case.test.ts
    const { id, code } = await trainer.open()
    const [phone] = makePhones(port(), code, 1)
    await trainer.step(id, 'next')
    await phone?.say(image, 1)
    for (const table of tables) expect(await readTable(url(), table)).not.toEqual([])
    await trainer.write('end', { id, keep: false })
    for (const table of await listTables(url())) {
      const rows = JSON.stringify(await readTable(url(), table))
      expect(rows, table).not.toContain(id)
      expect(rows, table).not.toContain(code)
    }
    for (const table of tables) expect(await readTable(url(), table)).toEqual([])
  })

  it('takes a step once, whoever presses the key twice', async () => {
    const trainer = await Trainer.signIn(url(), 'local')
    const { id, revision } = await trainer.open()
    const press = () => trainer.write('step', { id, revision, act: 'next' })
    const walls = await Promise.all([press(), press(), press()])
    expect(walls.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await trainer.wall(id)).course).toMatchObject({ step: 'question', place: 0, phase: 'collecting' })
    await trainer.write('end', { id, keep: false })
  })

  it('belongs to its trainer: nobody else reads, steps or ends it, signed in or not', async () => {
    const trainer = await Trainer.signIn(url(), 'local')
    const other = await Trainer.signIn(url(), 'other')
    const wall = await trainer.open()
    const { id } = wall
    expect((await other.read('wall', `?id=${id}`)).status).toBe(404)
    expect((await other.read('live', `?id=${id}`)).status).toBe(404)
    expect((await other.read('record', `?id=${id}`)).status).toBe(404)
    expect((await other.write('step', { id, revision: 1, act: 'next' })).status).toBe(404)
    expect((await other.write('end', { id, keep: false })).status).toBe(404)
    expect(await other.list()).toEqual([])
    const { GET } = await import('@/app/api/workshops/wall/route')
    const bare = new Request(`http://127.0.0.1:3000/api/workshops/wall?id=${id}`)
    expect((await GET(bare)).status).toBe(401)
    expect(await trainer.wall(id)).toEqual(wall)
    await trainer.write('end', { id, keep: false })
  })

  it('refuses what is no workshop, and a sixth that is open', async () => {
    const trainer = await Trainer.signIn(url(), 'busy')
    const asked = { scenario: 'angola-late', questions: [image], language: 'en', isDryRun: false }
    for (const wrong of [
      { scenario: 'atlantis' },
      { questions: [] },
      { questions: ['counterpart.mood'] },
      { questions: Array.from({ length: 21 }, () => image) },
      { isDryRun: 'yes' },
      { personId: 'local' },
    ])
      expect((await trainer.write('open', { ...asked, ...wrong })).status).toBe(400)
    const ids: string[] = []
    for (let count = 0; count < 5; count += 1) ids.push((await trainer.open()).id)
    expect((await trainer.write('open', asked)).status).toBe(409)
    for (const id of ids) await trainer.write('end', { id, keep: false })
  })

  it('has made-up people in a dry run, who answer at once and say so on the wall', async () => {
    const trainer = await Trainer.signIn(url(), 'local')
    const { id } = await trainer.open({ isDryRun: true })
    const asked = await trainer.step(id, 'next')
    expect(asked).toMatchObject({ isDryRun: true, joined: 18, answered: 18, tallies: [] })
    const end = await trainer.step(id, ...Array.from({ length: 9 }, () => 'next' as const))
    expect(end.course.step).toBe('reveal')
    expect(end.raters).toHaveLength(18)
    expect(end.ranking?.people).toBe(18)
    await trainer.write('end', { id, keep: false })
  })

  it('tells its wall live, and no more once it is ended', async () => {
    const trainer = await Trainer.signIn(url(), 'local')
    const { id, code } = await trainer.open()
    const [phone] = makePhones(port(), code, 1)
    const events = (await trainer.read('live', `?id=${id}`)).body
      ?.pipeThrough(new TextDecoderStream())
      .getReader()
    if (events === undefined) throw new Error('a stream')
    const until = async (wanted: string) => {
      for (let text = ''; ;) {
        if (text.includes(wanted)) return
        const { done, value } = await events.read()
        if (done) throw new Error(`ended before ${wanted}`)
        text += value
      }
    }
    await until('"joined":0')
    await phone?.join()
    await until('"joined":1')
    await trainer.step(id, 'next')
    await until('"step":"question"')
    await phone?.say(image, 2)
    await until('"answered":1')
    await trainer.write('end', { id, keep: false })
    for (let isOver = false; !isOver;) isOver = (await events.read()).done
  })
})
