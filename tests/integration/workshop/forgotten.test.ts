import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { keepDoor } from '@/lib/server/launch/door/keep-door'
import { freePort } from '@/lib/server/launch/database/windows-postgres'
import { readTable } from '@/tests/integration/sync/tables'
import { startWorkshops, Trainer } from './api'

const { url } = startWorkshops()
const hour = 3_600_000
const tables = ['Workshop', 'WorkshopStory', 'WorkshopParticipant', 'WorkshopAnswer'] as const

const isOpen = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      done(true)
    })
    socket.on('error', () => {
      done(false)
    })
  })

describe('a workshop that is forgotten', () => {
  it('shuts its door after six hours, and is erased a day after it was opened, also by a start that comes later', async () => {
    const trainer = await Trainer.signIn(url(), 'local')
    const opened = Date.now()
    const left = await trainer.open({ isDryRun: true })
    const shown = await trainer.open({ isDryRun: true })
    await trainer.step(shown.id, 'next', 'next', 'next')
    const kept = await trainer.open({ isDryRun: true })
    await trainer.write('end', { id: kept.id, keep: true })
    let clock = opened
    const port = await freePort()
    const options = { url: url(), port, host: '127.0.0.1', partingMs: 0, now: () => new Date(clock) }
    const door = keepDoor(options)
    const at = async (hours: number) => {
      clock = opened + hours * hour
      await door.settle()
      const workshops = await readTable(url(), 'Workshop')
      return { isOpen: await isOpen(port), ids: workshops.map(({ id }) => id).sort() }
    }
    const all = [left.id, shown.id, kept.id].sort()
    expect(await at(5.9)).toEqual({ isOpen: true, ids: all })
    expect(await at(6.1)).toEqual({ isOpen: false, ids: all })
    expect(await at(23.9)).toEqual({ isOpen: false, ids: all })
    await door.stop()
    const later = keepDoor(options)
    clock = opened + 24.1 * hour
    await later.settle()
    await later.stop()
    expect((await readTable(url(), 'Workshop')).map(({ id }) => id)).toEqual([kept.id])
    for (const table of tables.slice(1)) expect(await readTable(url(), table)).toEqual([])
    expect((await trainer.read('wall', `?id=${left.id}`)).status).toBe(404)
    const trail = (await readTable(url(), 'Audit')).filter(({ act }) => act === 'forget-workshop')
    expect(trail.map(({ subject, person }) => [subject, person])).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('is erased on a server without a door too', async () => {
    const trainer = await Trainer.signIn(url(), 'local')
    const { id } = await trainer.open()
    const keeper = keepDoor({ url: url(), port: null, now: () => new Date(Date.now() + 25 * hour) })
    await keeper.settle()
    expect(keeper.view()).toEqual({ kind: 'shut', reason: 'nothing-open' })
    await keeper.stop()
    expect((await readTable(url(), 'Workshop')).map((row) => row.id)).not.toContain(id)
  })
})
