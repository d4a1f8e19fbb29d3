import { describe, expect, it } from 'vitest'
import { saveState } from '@/lib/offline/case/save-state'
import { ModelDevice, at } from './model-device'
import { ModelServer } from './model-server'

const calm = { unwritten: 0, failing: null, server: 'sending' } as const

function newDevice() {
  const device = new ModelDevice('a', new ModelServer())
  device.create()
  return device
}

describe('where the answers are', () => {
  it('never says saved before the server has everything', () => {
    const device = newDevice()
    device.answer('law.weight', { note: 'x' })
    device.answer('process.security', { note: 'y' })
    expect(saveState(device.state, calm)).toEqual({ kind: 'waiting', count: 2, why: 'sending' })

    device.exchange('reply-lost')
    expect(saveState(device.state, { ...calm, server: 'no-server' })).toEqual({
      kind: 'waiting',
      count: 2,
      why: 'no-server',
    })
    device.sync()
    expect(saveState(device.state, calm)).toEqual({ kind: 'saved', at })
  })

  it('says that nothing is safe while the disk refuses, whatever else is true', () => {
    const device = newDevice()
    device.sync()
    const why = 'disk-full'
    expect(saveState(device.state, { unwritten: 1, failing: why, server: 'sending' })).toEqual({
      kind: 'not-saved',
      why,
    })
    expect(saveState(device.state, { unwritten: 1, failing: null, server: 'sending' })).toEqual({
      kind: 'saving',
    })
  })

  it('names what was refused for good', () => {
    const device = newDevice()
    const [creation] = device.take()
    device.takeIn([{ changeId: creation?.changeId ?? '', kind: 'refused', reason: 'not-understood' }])
    expect(saveState(device.state, calm)).toEqual({ kind: 'refused', reasons: ['not-understood'] })
  })

  it('says saved of a refused answer only once it no longer stands as one', () => {
    const device = newDevice()
    device.sync()
    device.answer('law.weight', { note: 'x' })
    const [bad] = device.take()
    device.takeIn([{ changeId: bad?.changeId ?? '', kind: 'refused', reason: 'not-understood' }])
    device.sync()

    expect(device.last()?.answers).toEqual({})
    expect(device.state.draft?.refused).toMatchObject([{ what: { itemId: 'law.weight' } }])
    device.dismiss()
    expect(saveState(device.state, calm)).toEqual({ kind: 'saved', at })
  })

  it('says that later edits wait, also while refused ones have not been read', () => {
    const device = newDevice()
    device.sync()
    device.answer('law.weight', { note: 'x' })
    const [bad] = device.take()
    device.takeIn([{ changeId: bad?.changeId ?? '', kind: 'refused', reason: 'not-understood' }])
    device.answer('process.security', { note: 'y' })
    expect(saveState(device.state, { ...calm, server: 'no-server' })).toEqual({
      kind: 'waiting',
      count: 1,
      why: 'no-server',
    })
    device.sync()
    expect(saveState(device.state, calm)).toEqual({ kind: 'refused', reasons: ['not-understood'] })
  })

  it('is nowhere for a case that is not here', () => {
    expect(saveState({ draft: null, queue: [] }, calm)).toEqual({ kind: 'empty' })
  })
})
