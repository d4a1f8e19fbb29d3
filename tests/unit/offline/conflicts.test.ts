import { describe, expect, it } from 'vitest'
import { saveState } from '@/lib/offline/case/save-state'
import type { ModelDevice } from './model-device'
import { level, twoDevices } from './two-devices'

const calm = { unwritten: 0, failing: null, server: 'sending' } as const

/** Theirs is on the server first; mine collides with it. */
function collision() {
  const devices = twoDevices()
  devices.theirs.answer('law.weight', level(4))
  devices.theirs.sync()
  devices.mine.answer('law.weight', level(1))
  devices.mine.exchange()
  return devices
}

const place = { of: 'answer', assessmentId: 'first', itemId: 'law.weight' } as const
const shown = (device: ModelDevice) => device.last()?.answers['law.weight']

describe('two devices change one item', () => {
  it('keeps mine on screen and puts theirs beside it', () => {
    const { mine } = collision()

    expect(shown(mine)).toMatchObject({ ...level(1), conflict: { answer: level(4), revision: 2 } })
    expect(mine.state.queue).toEqual([])
    expect(saveState(mine.state, calm)).toEqual({ kind: 'waiting', count: 1, why: 'your-choice' })
  })

  it('sends mine on top of theirs when the person chooses mine', () => {
    const { mine, server } = collision()
    mine.settle(place, 'mine')
    mine.sync()

    expect(shown(mine)).toMatchObject({ ...level(1), revision: 3, conflict: null })
    expect(server.accepted.at(-1)).toMatchObject({ by: 'a', answer: level(1) })
  })

  it('adopts theirs, with nothing to send, when the person chooses theirs', () => {
    const { mine, server } = collision()
    mine.settle(place, 'theirs')

    expect(shown(mine)).toMatchObject({ ...level(4), revision: 2, conflict: null })
    expect(mine.take()).toEqual([])
    expect(server.accepted.at(-1)).toMatchObject({ by: 'b', answer: level(4) })
  })

  it('holds back what is changed while the choice is open, and sends it once mine is chosen', () => {
    const { mine } = collision()
    mine.answer('law.weight', level(2))

    expect(mine.take()).toEqual([])
    expect(shown(mine)).toMatchObject({ ...level(2), conflict: { answer: level(4) } })
    mine.settle(place, 'mine')
    expect(mine.take()).toMatchObject([{ answer: level(2), baseRevision: 2 }])
  })

  it('keeps a change that waited behind the colliding one', () => {
    const { mine, theirs, server } = twoDevices()
    theirs.answer('law.weight', level(4))
    theirs.sync()
    mine.answer('law.weight', level(1))
    mine.exchange('request-lost')
    mine.answer('law.weight', level(2))
    mine.exchange()

    expect(shown(mine)).toMatchObject({ ...level(2), conflict: { answer: level(4) } })
    mine.settle(place, 'mine')
    mine.sync()
    expect(server.accepted.at(-1)).toMatchObject({ by: 'a', answer: level(2) })
  })

  it('asks nothing when both said the same', () => {
    const { mine, theirs } = twoDevices()
    theirs.answer('law.weight', level(4))
    theirs.sync()
    mine.answer('law.weight', level(4))
    mine.exchange()

    expect(shown(mine)).toMatchObject({ ...level(4), revision: 2, conflict: null })
    expect(mine.state.queue).toEqual([])
  })

  it('shows the newest of theirs while the choice is open', () => {
    const { mine, theirs } = collision()
    theirs.answer('law.weight', level(3))
    theirs.sync()
    mine.pull()

    expect(shown(mine)).toMatchObject({ ...level(1), conflict: { answer: level(3), revision: 3 } })
  })

  it('takes theirs without asking where nothing of mine waits', () => {
    const { mine, theirs } = twoDevices()
    theirs.answer('law.weight', level(4))
    theirs.sync()
    mine.pull()

    expect(shown(mine)).toMatchObject({ ...level(4), revision: 2, conflict: null })
  })

  it('keeps the parts of the situation apart in the same way', () => {
    const { mine, theirs, server } = twoDevices()
    theirs.situation('area', 'south')
    theirs.sync()
    mine.situation('area', 'north')
    mine.situation('codeName', 'Heron')
    mine.exchange()

    expect(mine.state.draft?.situation.area).toMatchObject({
      value: 'north',
      conflict: { value: 'south', revision: 1 },
    })
    expect(mine.state.draft?.situation.codeName).toMatchObject({ value: 'Heron', revision: 1 })
    mine.settle({ of: 'situation', field: 'area' }, 'mine')
    mine.sync()
    expect(server.pull('case')?.situation.area).toMatchObject({ value: 'north', revision: 2 })
  })
})

describe('two devices change one part of the situation', () => {
  const area = { of: 'situation', field: 'area' } as const
  const areaOf = (device: ModelDevice) => device.state.draft?.situation.area

  /** Theirs is on the server first; mine collides with it. */
  function areaCollision() {
    const devices = twoDevices()
    devices.theirs.situation('area', 'south')
    devices.theirs.sync()
    devices.mine.situation('area', 'north')
    devices.mine.exchange()
    return devices
  }

  it('holds back what is changed while the choice is open, and sends it once mine is chosen', () => {
    const { mine } = areaCollision()
    mine.situation('area', 'north of the river')

    expect(mine.take()).toEqual([])
    mine.settle(area, 'mine')
    expect(mine.take()).toMatchObject([{ value: 'north of the river', baseRevision: 1 }])
  })

  it('adopts theirs, with nothing to send, when the person chooses theirs', () => {
    const { mine } = areaCollision()
    mine.settle(area, 'theirs')

    expect(areaOf(mine)).toMatchObject({ value: 'south', revision: 1, conflict: null })
    expect(mine.take()).toEqual([])
  })

  it('shows the newest of theirs while the choice is open, and nothing older', () => {
    const { mine, theirs } = areaCollision()
    mine.pull()
    expect(areaOf(mine)).toMatchObject({ value: 'north', conflict: { value: 'south', revision: 1 } })
    theirs.situation('area', 'west')
    theirs.sync()
    mine.pull()
    expect(areaOf(mine)).toMatchObject({ value: 'north', conflict: { value: 'west', revision: 2 } })
  })

  it('asks no longer once theirs says the same as mine', () => {
    const { mine, theirs } = areaCollision()
    theirs.situation('area', 'north')
    theirs.sync()
    mine.pull()
    expect(areaOf(mine)).toMatchObject({ value: 'north', revision: 2, conflict: null })
  })
})

describe('a choice that comes too late', () => {
  it('is refused once the assessment is submitted, which keeps what was frozen', () => {
    const { mine, theirs } = collision()
    theirs.submit()
    theirs.sync()
    mine.sync()

    expect(mine.last()?.status).toBe('submitted')
    expect(mine.settle(place, 'mine')).toEqual({ ok: false, problem: 'already-submitted' })
    expect(shown(mine)).toMatchObject(level(4))
  })
})
