import { beforeAll, describe, expect, it } from 'vitest'
import type { WorkshopRow } from '@/lib/wire/workshop-types'
import type { KeptRehearsal } from '@/lib/workshop/rehearsal/kept-rehearsal'
import { listTables, readTable } from '@/tests/integration/sync/tables'
import { startWorkshops, Trainer } from './api'
import { comeIn } from './rehearsing-phones'

const { url, port } = startWorkshops()
let trainer: Trainer
beforeAll(async () => {
  trainer = await Trainer.signIn(url(), 'local')
})

const end = (id: string) => trainer.write('end', { id, keep: false })

describe('a rehearsal', () => {
  it('belongs to its trainer, is no workshop of questions, and takes a step once', async () => {
    const other = await Trainer.signIn(url(), 'other')
    const { id, revision } = await trainer.openRehearsal()
    for (const what of ['rehearsalWall', 'rehearsalLive'] as const)
      expect((await other.read(what, `?id=${id}`)).status).toBe(404)
    expect((await other.write('stepRehearsal', { id, revision, act: 'next' })).status).toBe(404)
    expect((await trainer.read('wall', `?id=${id}`)).status).toBe(404)
    expect((await trainer.write('step', { id, revision, act: 'next' })).status).toBe(404)
    const press = () => trainer.write('stepRehearsal', { id, revision, act: 'next' })
    await Promise.all([press(), press(), press()])
    expect((await trainer.rehearsal(id)).course.step).toBe('briefing')
    const row = (await trainer.list()).find((one: WorkshopRow) => one.id === id)
    expect(row).toMatchObject({ isRehearsal: true, state: 'open' })
    await end(id)
  })

  it('has its time by the clock of the server, which does not begin again', async () => {
    const { id } = await trainer.openRehearsal({ minutes: 45 })
    expect((await trainer.rehearsal(id)).leftMs).toBeNull()
    const { leftMs } = await trainer.stepRehearsal(id, 'next', 'next')
    expect(leftMs).toBeGreaterThan(44 * 60_000)
    expect(leftMs).toBeLessThanOrEqual(45 * 60_000)
    const again = await trainer.stepRehearsal(id, 'back', 'next')
    expect(again.leftMs).toBeLessThanOrEqual(leftMs ?? 0)
    await end(id)
  })

  it('keeps counts alone, or what groups wrote where that is asked for; erased, it leaves nothing', async () => {
    const play = async () => {
      const { id, code } = await trainer.openRehearsal()
      const phones = await comeIn(port(), code, 4)
      const [phone] = phones
      await trainer.stepRehearsal(id, 'next', 'next', 'next')
      await phone?.record('decision', 'stands', ['Planted why'])
      await trainer.stepRehearsal(id, 'next', 'next', 'next')
      await phone?.record('debrief', 'alternatives.suspend', ['Planted surprise', 'Planted gap'])
      const { learned } = await trainer.stepRehearsal(id, 'next')
      expect(learned).toMatchObject([
        { choice: 'alternatives.suspend', texts: ['Planted surprise', 'Planted gap'] },
      ])
      return id
    }
    const recordOf = async (id: string) =>
      ((await (await trainer.read('record', `?id=${id}`)).json()) as { readonly record: KeptRehearsal })
        .record
    const counts = await play()
    await trainer.write('end', { id: counts, keep: true })
    const kept = await recordOf(counts)
    expect(kept).toMatchObject({ people: 4, groups: 1, decided: { stands: 1 }, texts: null })
    expect(kept.levers).toEqual({ 'alternatives.suspend': 1 })
    const rehearsals = ['Rehearsal', 'RehearsalSeat', 'RehearsalRecord', 'WorkshopParticipant']
    for (const table of rehearsals) expect(await readTable(url(), table), table).toEqual([])
    expect(JSON.stringify(await readTable(url(), 'Workshop'))).not.toContain('Planted')

    const texts = await play()
    await trainer.write('end', { id: texts, keep: true, texts: true })
    expect((await recordOf(texts)).texts).toMatchObject({ decision: [{ texts: ['Planted why'] }] })
    expect((await trainer.list()).filter(({ isRehearsal }) => isRehearsal)).toHaveLength(2)

    const gone = await play()
    for (const id of [counts, texts, gone]) await end(id)
    for (const table of await listTables(url())) {
      const rows = JSON.stringify(await readTable(url(), table))
      for (const planted of ['Planted', counts, texts, gone]) expect(rows, table).not.toContain(planted)
    }
  })

  it('refuses what is no rehearsal', async () => {
    const asked = {
      ...{ scenario: 'kabul-1998', roles: ['negotiator', 'leader'], minutes: 30, language: 'en' },
      ...{ offered: ['leave', 'lifted'], added: [] },
    }
    for (const wrong of [
      { scenario: 'atlantis' },
      { roles: ['leader', 'commander'] },
      { roles: ['negotiator', 'leader', 'leader'] },
      { minutes: 20 },
      { offered: ['leave'] },
      { offered: ['leave', 'sign'] },
      { offered: ['leave', 'leave'] },
      { added: ['  ', 'b'] },
      { added: ['x'.repeat(161)] },
      { personId: 'other' },
    ])
      expect(
        (await trainer.write('openRehearsal', { ...asked, ...wrong })).status,
        JSON.stringify(wrong),
      ).toBe(400)
  })
})
