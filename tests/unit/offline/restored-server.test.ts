import { describe, expect, it } from 'vitest'
import { saveState } from '@/lib/offline/case/save-state'
import { ModelDevice } from './model-device'
import { ModelServer } from './model-server'

const level = (value: 0 | 1 | 2 | 3 | 4) => ({ value: { kind: 'level', level: value } }) as const
const calm = { unwritten: 0, failing: null, server: 'sending' } as const
const place = { of: 'answer', assessmentId: 'first', itemId: 'law.weight' } as const
const area = { of: 'situation', field: 'area' } as const
const whole = (server: ModelServer) => server.pull('case')
const levelOn = (server: ModelServer, at = 0) => whole(server)?.assessments[at]?.answers['law.weight']?.value

/** A case on the server at its first answer, kept as a backup, and what the device said after that. */
function backedUp(later: (device: ModelDevice) => void) {
  const server = new ModelServer()
  const device = new ModelDevice('a', server)
  device.create()
  device.answer('law.weight', level(1))
  device.situation('area', 'north')
  device.sync()
  const backup = structuredClone(server.cases)
  later(device)
  device.sync()
  const restore = (to: typeof backup) => {
    server.cases.clear()
    for (const [caseId, one] of to) server.cases.set(caseId, one)
  }
  return { server, device, backup, restore }
}

describe('a server that was restored from an older backup', () => {
  it('does not pass for having the newer answer: the person chooses, and can then submit', () => {
    const { server, device, backup, restore } = backedUp((one) => {
      one.answer('law.weight', level(2))
      one.sync()
      one.answer('law.weight', level(3))
      one.situation('area', 'south')
    })
    restore(backup)
    device.sync()

    expect(device.last()?.answers['law.weight']).toMatchObject({
      ...level(3),
      conflict: { answer: level(1) },
    })
    expect(device.state.draft?.situation.area).toMatchObject({ value: 'south', conflict: { value: 'north' } })
    expect(saveState(device.state, calm)).toEqual({ kind: 'waiting', count: 2, why: 'your-choice' })
    device.settle(place, 'mine')
    device.settle(area, 'mine')
    device.submit()
    device.sync()
    expect(levelOn(server)).toEqual(level(3).value)
    expect(whole(server)?.situation.area.value).toBe('south')
    expect(device.last()?.status).toBe('submitted')
  })

  it('takes back what was submitted against newer answers, and asks', () => {
    const { device, backup, restore } = backedUp((one) => {
      one.answer('law.weight', level(2))
    })
    device.submit()
    restore(backup)
    device.sync()

    expect(device.last()).toMatchObject({ status: 'draft' })
    expect(device.last()?.answers['law.weight']?.conflict).toMatchObject({ answer: level(1), revision: 1 })
  })

  it('is given again what it lacks', () => {
    const { server, device, backup, restore } = backedUp((one) => {
      one.answer('process.security', level(4))
      one.situation('ask', 'Passage')
    })
    restore(backup)
    device.sync()

    expect(whole(server)?.assessments[0]?.answers['process.security']).toMatchObject(level(4))
    expect(whole(server)?.situation.ask.value).toBe('Passage')
    expect(device.state.queue).toEqual([])
    expect(saveState(device.state, calm)).toMatchObject({ kind: 'saved' })
  })

  it('is not sent again what it refused', () => {
    const { device } = backedUp((one) => {
      one.answer('process.security', level(4))
      const [bad] = one.take()
      one.takeIn([{ changeId: bad?.changeId ?? '', kind: 'refused', reason: 'unknown-item' }])
    })

    expect(device.state.queue).toEqual([])
    expect(device.state.draft?.refused).toHaveLength(1)
  })

  it('keeps a later re-assessment: it is made again, with what was changed in it', () => {
    const { server, device, restore } = backedUp((one) => {
      one.submit()
    })
    const submitted = structuredClone(server.cases)
    device.reassess()
    device.answer('law.weight', level(4))
    device.sync()
    restore(submitted)
    device.sync()

    expect(levelOn(server, 1)).toEqual(level(4).value)
    expect(device.state.draft?.assessments.map(({ status }) => status)).toEqual(['submitted', 'draft'])
    expect(saveState(device.state, calm)).toMatchObject({ kind: 'saved' })
  })

  it('lacks a submission: it stays here, and nobody is told that it is on the server', () => {
    const { device, backup, restore } = backedUp((one) => {
      one.submit()
    })
    restore(backup)
    device.sync()

    expect(device.last()).toMatchObject({ status: 'submitted', snapshot: { frozen: 'first' } })
    expect(saveState(device.state, calm)).toEqual({ kind: 'refused', reasons: ['only-here'] })
    expect(device.reassess()).toEqual({ ok: false, problem: 'not-submitted' })
  })
})

describe('a server that began anew', () => {
  const nothing: ModelServer['cases'] = new Map()

  it('is given the case again, whole', () => {
    const { server, device, restore } = backedUp((one) => {
      one.answer('process.security', level(4))
    })
    const before = whole(server)
    restore(nothing)
    device.pull()
    expect(saveState(device.state, calm)).toEqual({ kind: 'waiting', count: 3, why: 'sending' })
    device.sync()

    expect(whole(server)?.createdAt).toBe(before?.createdAt)
    expect(whole(server)?.situation.area.value).toBe('north')
    expect(whole(server)?.assessments).toMatchObject([
      { assessmentId: 'first', answers: { 'law.weight': level(1), 'process.security': level(4) } },
    ])
    expect(saveState(device.state, calm)).toMatchObject({ kind: 'saved' })
  })

  it('loses no edit that it refused for want of the case', () => {
    const { server, device, restore } = backedUp(() => undefined)
    restore(nothing)
    device.answer('law.weight', level(3))
    device.sync()

    expect(levelOn(server)).toEqual(level(3).value)
    expect(device.state.draft?.refused).toEqual([])
    expect(device.state.queue).toEqual([])
  })

  it('is asked to submit what waited to be submitted', () => {
    const { server, device, restore } = backedUp(() => undefined)
    device.submit()
    restore(nothing)
    device.pull()
    device.sync()

    expect(whole(server)?.assessments[0]?.status).toBe('submitted')
    expect(device.last()?.status).toBe('submitted')
  })

  it('may have been given it by another device: the two join, and nothing is called refused', () => {
    const { server, device, restore } = backedUp(() => undefined)
    const other = new ModelDevice('b', server)
    other.pull()
    restore(nothing)
    other.pull()
    other.answer('process.security', level(2))
    other.sync()
    device.state = { ...device.state, queue: [] }
    const found = structuredClone(server.cases)
    restore(nothing)
    device.pull()
    restore(found)
    device.sync()

    expect(device.state.queue).toEqual([])
    expect(device.state.draft?.refused).toEqual([])
    expect(device.last()?.answers['process.security']).toMatchObject(level(2))
    expect(saveState(device.state, calm)).toMatchObject({ kind: 'saved' })
  })

  it('is told of a deletion, since another device may have given it the case again', () => {
    const { device, restore } = backedUp(() => undefined)
    restore(nothing)
    device.pull()
    device.delete()

    expect(device.state.draft).toBeNull()
    expect(device.state.queue.map(({ change }) => change.kind)).toEqual(['delete-case'])
  })

  it('cannot have back what was submitted: it stays here, and the state says so', () => {
    const { server, device, restore } = backedUp((one) => {
      one.submit()
    })
    restore(nothing)
    device.sync()

    expect(device.state).toMatchObject({ queue: [], draft: { savedAt: null } })
    expect(device.last()).toMatchObject({ status: 'submitted', standing: 'only-here' })
    expect(saveState(device.state, calm)).toEqual({ kind: 'refused', reasons: ['only-here'] })
    expect(server.cases.size).toBe(0)
  })

  it('is given the open re-assessment, and the submitted one before it stays here', () => {
    const { server, device, restore } = backedUp((one) => {
      one.submit()
    })
    device.reassess()
    device.answer('law.weight', level(4))
    device.sync()
    restore(nothing)
    device.sync()
    device.sync()

    expect(levelOn(server)).toEqual(level(4).value)
    expect(device.state.draft?.assessments).toMatchObject([
      { status: 'submitted', standing: 'only-here' },
      { status: 'draft', standing: 'ok' },
    ])
    expect(saveState(device.state, calm)).toEqual({ kind: 'refused', reasons: ['only-here'] })
  })
})
