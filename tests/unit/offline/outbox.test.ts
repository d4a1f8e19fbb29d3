import { describe, expect, it } from 'vitest'
import { ModelDevice, at } from './model-device'
import { ModelServer } from './model-server'

const level = (value: 0 | 1 | 2 | 3 | 4) => ({ value: { kind: 'level', level: value } }) as const
const kinds = (device: ModelDevice) => device.state.queue.map(({ change }) => change.kind)

function onlineDevice() {
  const server = new ModelServer()
  const device = new ModelDevice('a', server)
  device.create()
  device.sync()
  return { server, device }
}

describe('the outbox', () => {
  it('sends only the last of several taps on one item, in the place of the first', () => {
    const { device } = onlineDevice()
    device.answer('process.security', level(1))
    device.answer('law.weight', level(2))
    const [first] = device.state.queue
    device.answer('process.security', level(4))

    expect(device.state.queue).toHaveLength(2)
    expect(device.state.queue[0]?.change).toMatchObject({
      changeId: first?.change.changeId,
      itemId: 'process.security',
      answer: level(4),
    })
  })

  it('never alters a change that was in a request, and sends the next one of that item after it', () => {
    const { device, server } = onlineDevice()
    device.answer('law.weight', level(1))
    device.exchange('reply-lost')
    device.answer('law.weight', level(3))
    device.answer('law.weight', level(4))

    expect(device.state.queue.map(({ sent, change }) => [sent, change])).toMatchObject([
      [true, { answer: level(1), baseRevision: 0 }],
      [false, { answer: level(4), baseRevision: 0 }],
    ])
    expect(device.take()).toMatchObject([{ answer: level(1) }])
    device.sync()
    expect(server.accepted.map(({ answer }) => answer)).toMatchObject([level(1), level(4)])
    expect(device.last()?.answers['law.weight']).toMatchObject({ ...level(4), revision: 2, conflict: null })
  })

  it('keeps a note made in one tab and a level made in another', () => {
    const { device } = onlineDevice()
    device.answer('law.weight', level(1))
    device.answer('law.weight', { note: 'two sources' })

    expect(device.last()?.answers['law.weight']).toMatchObject({ ...level(1), note: 'two sources' })
    expect(device.state.queue).toHaveLength(1)
  })

  it.each([
    { value: { kind: 'dont-know' } },
    { value: { kind: 'not-applicable' } },
    { value: null },
  ] as const)(
    'forgets how it was known once the answer is $value, so that the next level does not inherit it',
    (patch) => {
      const { device, server } = onlineDevice()
      device.answer('law.weight', { ...level(1), known: 'observed' })
      device.answer('law.weight', patch)
      device.answer('law.weight', level(3))
      device.sync()

      expect(server.accepted.at(-1)?.answer).toEqual({ ...level(3), known: null, note: '' })
    },
  )

  it('keeps how it is known from one level to the next', () => {
    const { device } = onlineDevice()
    device.answer('law.weight', { ...level(1), known: 'observed' })
    device.answer('law.weight', level(2))

    expect(device.last()?.answers['law.weight']).toMatchObject({ ...level(2), known: 'observed' })
  })

  it('has nothing to send about an answer taken back before the server heard of it', () => {
    const { device } = onlineDevice()
    device.answer('law.weight', { note: 'x' })
    device.answer('law.weight', { note: '' })

    expect(device.state.queue).toEqual([])
    expect(device.last()?.answers).toEqual({})
  })

  it('does send that an answer was taken back when the server may have it', () => {
    const { device, server } = onlineDevice()
    device.answer('law.weight', { note: 'x' })
    device.exchange('reply-lost')
    device.answer('law.weight', { note: '' })
    device.sync()

    expect(server.accepted.map(({ answer }) => answer.note)).toEqual(['x', ''])
  })

  it('has nothing to send about an edit that changes nothing', () => {
    const { device } = onlineDevice()
    device.answer('law.weight', level(1))
    const before = device.state
    device.answer('law.weight', level(1))
    device.situation('area', '')

    expect(device.state).toEqual(before)
  })

  it('sends in the order in which things were made, and no more than asked', () => {
    const device = new ModelDevice('a', new ModelServer())
    device.create()
    device.situation('area', 'north')
    device.answer('law.weight', level(1))

    expect(kinds(device)).toEqual(['create-case', 'edit-situation', 'set-answer'])
    expect(device.take(2).map(({ kind }) => kind)).toEqual(['create-case', 'edit-situation'])
  })

  it('lets go of one unreadable change, keeps what it said, and goes on with the others', () => {
    const { device, server } = onlineDevice()
    device.situation('area', 'north')
    device.answer('law.weight', level(1))
    const [bad] = device.take(1)
    device.takeIn([{ changeId: bad?.changeId ?? '', kind: 'refused', reason: 'not-understood' }])
    device.exchange()

    expect(device.state.queue).toEqual([])
    expect(server.accepted).toHaveLength(1)
    expect(device.state.draft?.refused).toEqual([
      {
        id: bad?.changeId,
        reason: 'not-understood',
        madeAt: at,
        what: { of: 'situation', field: 'area', value: 'north' },
      },
    ])
  })
})

describe('deleting', () => {
  it('tells the server nothing about a case it never heard of', () => {
    const device = new ModelDevice('a', new ModelServer())
    device.create()
    device.answer('law.weight', level(1))
    device.delete()

    expect(device.state).toEqual({ draft: null, queue: [] })
  })

  it('keeps a creation that is on its way in front, so that it cannot arrive after the deletion', () => {
    const server = new ModelServer()
    const device = new ModelDevice('a', server)
    device.create()
    device.answer('law.weight', level(1))
    device.exchange('request-lost')
    device.delete()

    expect(device.state.draft).toBeNull()
    expect(kinds(device)).toEqual(['create-case', 'delete-case'])
    device.exchange()
    expect(device.state.queue).toEqual([])
    expect(server.cases.size).toBe(0)
    expect(server.tombstones.size).toBe(1)
  })

  it('reaches the server also for a case that only the server has, and is asked for once', () => {
    const { server } = onlineDevice()
    const other = new ModelDevice('b', server)
    other.delete()
    other.delete()

    expect(kinds(other)).toEqual(['delete-case'])
    other.pull()
    expect(other.state.draft).toBeNull()
    other.exchange()
    expect(other.state).toEqual({ draft: null, queue: [] })
    expect(server.list('0.0')).toMatchObject({ cases: [], deleted: ['case'] })
  })

  it('leaves no way to make a case of the same id while it waits', () => {
    const { device } = onlineDevice()
    device.delete()

    expect(device.create()).toEqual({ ok: false, problem: 'deleted' })
    expect(kinds(device)).toEqual(['delete-case'])
  })

  it('is not undone by a copy of the case that arrives late', () => {
    const { device } = onlineDevice()
    device.delete()
    device.pull()

    expect(device.state.draft).toBeNull()
  })

  it('elsewhere leaves the content here, read only, until the person lets it go', () => {
    const { device, server } = onlineDevice()
    const other = new ModelDevice('b', server)
    other.pull()
    device.answer('law.weight', level(3))
    other.delete()
    other.sync()
    device.exchange()

    expect(device.state.queue).toEqual([])
    expect(device.state.draft).toMatchObject({ deletedElsewhere: true })
    expect(device.last()?.answers['law.weight']).toMatchObject(level(3))
    expect(device.answer('law.weight', level(4))).toEqual({ ok: false, problem: 'deleted-elsewhere' })
    device.delete()
    expect(device.state).toEqual({ draft: null, queue: [] })
  })
})
