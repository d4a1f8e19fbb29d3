import { describe, expect, it } from 'vitest'
import { isCaseListReply, isCaseReply, isSyncReply, verdictsOf } from '@/lib/offline/shape/reply-shape'
import { openCaseEnvelope, openChangeEnvelope, sealCase, sealChange } from '@/lib/offline/store/envelope'
import { judge } from '@/lib/offline/sync/ask-server'
import { backoffMs } from '@/lib/offline/sync/backoff'
import { ModelDevice } from './model-device'
import { ModelServer } from './model-server'

function filledIn() {
  const server = new ModelServer()
  const device = new ModelDevice('a', server)
  device.create()
  device.answer('law.weight', { value: { kind: 'yesno', yes: true }, known: 'observed', note: 'n' })
  device.situation('area', 'north')
  return { server, device }
}

describe('what the server says', () => {
  it('is taken as an outcome only when it is one', () => {
    const outcomes = { outcomes: [{ changeId: 'c', kind: 'applied', revision: 1 }] }
    expect(judge(200, outcomes, isSyncReply)).toEqual({ kind: 'reply', value: outcomes })
    expect(judge(200, { outcomes: [{ changeId: 'c', kind: 'applied' }] }, isSyncReply)).toEqual({
      kind: 'server-refuses',
    })
    expect(judge(200, undefined, isSyncReply)).toEqual({ kind: 'no-server' })
  })

  it.each([
    [400, { error: 'bad-request' }, 'malformed'],
    [400, undefined, 'server-refuses'],
    [413, undefined, 'malformed'],
    [404, { error: 'unknown-case' }, 'absent'],
    [404, undefined, 'server-refuses'],
    [410, { error: 'deleted' }, 'deleted'],
    [403, { error: 'not-yours' }, 'taken-back'],
    [403, { error: 'no' }, 'server-refuses'],
    [421, undefined, 'server-refuses'],
    [500, { error: 'x' }, 'server-refuses'],
    [503, undefined, 'no-server'],
    [0, undefined, 'no-server'],
  ])('with status %i and body %j means %s', (status, body, kind) => {
    expect(judge(status, body, isSyncReply)).toEqual({ kind })
  })

  it('reads a reason it does not know as not understood', () => {
    const reply: unknown = { outcomes: [{ changeId: 'c', kind: 'refused', reason: 'made-later' }] }
    expect(isSyncReply(reply) && verdictsOf(reply)).toEqual([
      { changeId: 'c', kind: 'refused', reason: 'not-understood' },
    ])
  })

  it('is read back whole: a case with answers of every kind', () => {
    const { server, device } = filledIn()
    device.sync()
    device.submit()
    device.sync()

    const travelled: unknown = JSON.parse(JSON.stringify(server.pull('case')))
    expect(isCaseReply(travelled)).toBe(true)
    const page = { cases: [], deleted: ['x'], begins: false, more: false, cursor: '1' }
    expect(isCaseListReply(page)).toBe(true)
    expect(isCaseListReply({ ...page, cases: [{ caseId: 'x' }] })).toBe(false)
    expect(isCaseListReply({ cases: [], deleted: [] })).toBe(false)
  })
})

describe('what lies on the disk', () => {
  it('comes back as it was written', () => {
    const { device } = filledIn()
    const { draft, queue } = device.state
    if (draft === null) throw new Error('no draft')

    expect(openCaseEnvelope(structuredClone(sealCase(draft)))).toEqual({ ok: true, value: draft })
    for (const { change } of queue) {
      expect(openChangeEnvelope(structuredClone(sealChange(change, true)))).toEqual({
        ok: true,
        value: { change, sent: true },
      })
    }
  })

  it('made by a newer version is refused by name, and never half read', () => {
    const { device } = filledIn()
    const stored = { ...sealCase(device.state.draft ?? never()), envelope: 1 }
    expect(openCaseEnvelope(stored)).toEqual({ ok: false, problem: 'newer-version' })
  })

  it('that is not a case is refused', () => {
    const sealed = sealCase(filledIn().device.state.draft ?? never())
    for (const broken of [null, 'x', {}, { ...sealed, body: { ...sealed.body, situation: {} } }]) {
      expect(openCaseEnvelope(broken)).toEqual({ ok: false, problem: 'unreadable' })
    }
  })
})

describe('waiting for the server', () => {
  it('grows from two seconds to a minute', () => {
    expect([1, 2, 3, 5, 6, 50].map(backoffMs)).toEqual([2_000, 4_000, 8_000, 32_000, 60_000, 60_000])
  })
})

function never(): never {
  throw new Error('no draft')
}
