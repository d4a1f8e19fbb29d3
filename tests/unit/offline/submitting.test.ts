import { describe, expect, it } from 'vitest'
import type { ModelDevice } from './model-device'
import { level, twoDevices } from './two-devices'

const sentKinds = (device: ModelDevice) => device.take().map(({ kind }) => kind)

describe('submitting', () => {
  it('freezes here at once, and is sent only after every answer before it has arrived', () => {
    const { mine } = twoDevices()
    mine.answer('law.weight', level(2))
    mine.answer('process.security', level(1))
    mine.submit()

    expect(mine.last()?.status).toBe('submitting')
    expect(mine.answer('law.weight', level(4))).toEqual({ ok: false, problem: 'already-submitted' })
    expect(sentKinds(mine)).toEqual(['set-answer', 'set-answer'])
    mine.exchange()
    expect(mine.take()).toMatchObject([{ kind: 'submit', seen: { 'law.weight': 2, 'process.security': 1 } }])
  })

  it('ends with the snapshot of the server', () => {
    const { mine } = twoDevices()
    mine.submit()
    mine.sync()

    expect(mine.last()).toMatchObject({ status: 'submitted', snapshot: { frozen: 'first' } })
  })

  it('never takes in, while it waits, what the person did not see', () => {
    const { mine, theirs } = twoDevices()
    mine.submit()
    theirs.answer('law.weight', level(4))
    theirs.answer('process.security', level(4))
    theirs.sync()
    mine.pull()

    expect(mine.last()?.answers['law.weight']).toMatchObject({ ...level(0), revision: 1 })
    expect(mine.last()?.answers['process.security']).toBeUndefined()
  })

  it('is taken back, and says which items moved, when another device was faster', () => {
    const { mine, theirs, server } = twoDevices()
    mine.submit()
    theirs.answer('law.weight', level(4))
    theirs.sync()
    mine.sync()

    expect(mine.last()).toMatchObject({ status: 'draft', changedItems: ['law.weight'] })
    expect(mine.last()?.answers['law.weight']).toMatchObject(level(4))
    mine.submit()
    mine.sync()
    expect(server.pull('case')?.assessments[0]?.status).toBe('submitted')
    expect(mine.last()).toMatchObject({ status: 'submitted', changedItems: [] })
  })

  it('is taken back when one of its own answers meets another', () => {
    const { mine, theirs } = twoDevices()
    theirs.answer('law.weight', level(4))
    theirs.sync()
    mine.answer('law.weight', level(1))
    mine.submit()
    mine.exchange()

    expect(mine.last()).toMatchObject({ status: 'draft', changedItems: ['law.weight'] })
    expect(mine.state.queue).toEqual([])
    expect(mine.submit()).toEqual({ ok: false, problem: 'conflict-open' })
  })

  it('waits for a choice where two devices rank the weaknesses differently: the result depends on it', () => {
    const { mine, theirs } = twoDevices()
    theirs.situation('factorRanking', 'law,process,fairness,interests,alternatives')
    theirs.sync()
    mine.situation('factorRanking', 'process,law,fairness,interests,alternatives')
    mine.exchange()
    expect(mine.submit()).toEqual({ ok: false, problem: 'conflict-open' })
  })

  it('is taken back when the ranking it rests on meets another one', () => {
    const { mine, theirs, server } = twoDevices()
    theirs.situation('factorRanking', 'law,process,fairness,interests,alternatives')
    theirs.sync()
    mine.situation('factorRanking', 'process,law,fairness,interests,alternatives')
    mine.submit()
    mine.sync()

    expect(mine.last()).toMatchObject({ status: 'draft', changedItems: ['factorRanking'] })
    expect(server.pull('case')?.assessments[0]?.status).toBe('draft')
    mine.settle({ of: 'situation', field: 'factorRanking' }, 'mine')
    mine.submit()
    mine.sync()
    expect(server.pull('case')?.situation.factorRanking.value).toMatch(/^process,law/)
    expect(mine.last()).toMatchObject({ status: 'submitted', changedItems: [] })
  })

  it('is taken back when another device has ranked the weaknesses unseen, and shows that ranking then', () => {
    const { mine, theirs } = twoDevices()
    theirs.situation('factorRanking', 'law,process,fairness,interests,alternatives')
    theirs.sync()
    mine.submit()
    mine.pull()
    expect(mine.state.draft?.situation.factorRanking.value).toBe('')
    mine.sync()

    expect(mine.last()).toMatchObject({ status: 'draft', changedItems: ['factorRanking'] })
    expect(mine.state.draft?.situation.factorRanking.value).toMatch(/^law,process/)
    mine.submit()
    mine.sync()
    expect(mine.last()?.status).toBe('submitted')
  })

  it('keeps what was answered here, among the refused, when another device submitted first', () => {
    const { mine, theirs } = twoDevices()
    mine.answer('law.weight', level(1))
    theirs.submit()
    theirs.sync()
    mine.sync()

    expect(mine.last()).toMatchObject({ status: 'submitted' })
    expect(mine.last()?.answers['law.weight']).toMatchObject(level(0))
    expect(mine.state.draft?.refused).toMatchObject([
      { reason: 'already-submitted', what: { itemId: 'law.weight', answer: level(1) } },
    ])
  })

  it('sent twice, because the reply was lost, has happened once', () => {
    const { mine, server } = twoDevices()
    mine.submit()
    mine.exchange('reply-lost')
    mine.sync()

    expect(mine.last()?.status).toBe('submitted')
    expect(mine.state.draft?.refused).toEqual([])
    expect(server.pull('case')?.assessments).toHaveLength(1)
  })
})

describe('re-assessing', () => {
  function submitted() {
    const devices = twoDevices()
    devices.mine.submit()
    devices.mine.sync()
    devices.theirs.pull()
    return devices
  }

  it('starts from the submitted answers, and waits with its own until the server has its copy', () => {
    const { mine } = submitted()
    mine.reassess()
    mine.answer('law.weight', level(3))

    expect(mine.last()?.answers['law.weight']).toMatchObject(level(3))
    expect(sentKinds(mine)).toEqual(['re-assess'])
    mine.sync()
    expect(mine.state.queue).toEqual([])
    expect(mine.last()?.answers['law.weight']).toMatchObject({ ...level(3), revision: 2, conflict: null })
  })

  it('needs the last assessment to be submitted and confirmed', () => {
    const { mine } = twoDevices()
    expect(mine.reassess()).toEqual({ ok: false, problem: 'draft-exists' })
    mine.submit()
    expect(mine.reassess()).toEqual({ ok: false, problem: 'not-submitted' })
  })

  it('on two devices at once becomes one draft: edits join, and only what both touched is a choice', () => {
    const { mine, theirs, server } = submitted()
    theirs.reassess()
    theirs.answer('law.weight', level(4))
    theirs.sync()
    mine.reassess()
    mine.answer('law.weight', level(1))
    mine.answer('process.security', level(2))
    mine.sync()

    expect(mine.state.draft?.assessments.map(({ status }) => status)).toEqual(['submitted', 'draft'])
    expect(mine.last()?.answers['law.weight']).toMatchObject({ ...level(1), conflict: { answer: level(4) } })
    expect(server.pull('case')?.assessments[1]?.answers['process.security']).toMatchObject(level(2))
  })

  it('keeps the answers aside when the draft it should have joined is already submitted', () => {
    const { mine, theirs } = submitted()
    theirs.reassess()
    theirs.sync()
    mine.reassess()
    mine.answer('law.weight', level(1))
    mine.exchange()
    theirs.submit()
    theirs.sync()
    mine.sync()

    expect(mine.state.draft?.assessments.map(({ status }) => status)).toEqual(['submitted', 'submitted'])
    expect(mine.state.draft?.refused).toMatchObject([
      { reason: 'draft-exists', what: { itemId: 'law.weight', answer: level(1) } },
    ])
  })
})
