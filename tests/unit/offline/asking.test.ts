import { afterEach, describe, expect, it, vi } from 'vitest'
import { saveState } from '@/lib/offline/case/save-state'
import { isSyncReply } from '@/lib/offline/shape/reply-shape'
import { askToLast } from '@/lib/offline/store/ask-to-last'
import { askServer, judge } from '@/lib/offline/sync/ask-server'
import { protocolHeader, protocolVersion } from '@/lib/wire/protocol'
import { ModelDevice } from './model-device'
import { ModelServer } from './model-server'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** What the browser gets when it asks; gives what was asked. */
function replyWith(status: number, body: object, protocol: number | null): Request[] {
  const asked: Request[] = []
  const headers = protocol === null ? {} : { [protocolHeader]: String(protocol) }
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked.push(new Request(`http://127.0.0.1${path}`, { ...init, redirect: 'follow' }))
    return Promise.resolve(Response.json(body, { status, headers }))
  })
  return asked
}

const ask = () => askServer('/api/sync', isSyncReply, { changes: [] })

describe('a server of another version', () => {
  it.each([protocolVersion - 1, protocolVersion + 1])(
    'is known by its number, whatever it replies: %i',
    async (other) => {
      const outcomes = [{ changeId: 'c', kind: 'refused', reason: 'unknown-item' }]
      for (const [status, body] of [
        [200, { outcomes }],
        [400, { error: 'bad-request' }],
        [404, { error: 'unknown-case' }],
        [409, { error: 'other-protocol' }],
        [410, { error: 'deleted' }],
      ] as const) {
        replyWith(status, body, other)
        expect(await ask()).toEqual({ kind: 'other-version' })
      }
    },
  )

  it('is told which version the page speaks', async () => {
    const asked = replyWith(200, { outcomes: [] }, protocolVersion)
    expect(await ask()).toEqual({ kind: 'reply', value: { outcomes: [] } })
    expect(asked[0]?.headers.get(protocolHeader)).toBe(String(protocolVersion))
  })

  it('leaves every change waiting, sent or not, and calls none of them refused', () => {
    const device = new ModelDevice('a', new ModelServer())
    device.create()
    device.answer('law.weight', { note: 'x' })
    device.exchange('request-lost')
    device.answer('process.security', { note: 'y' })

    expect(device.state.draft?.refused).toEqual([])
    expect(saveState(device.state, { unwritten: 0, failing: null, server: 'other-version' })).toEqual({
      kind: 'waiting',
      count: 2,
      why: 'other-version',
    })
  })
})

describe('a page with nothing to send', () => {
  it('is told of a server of another version all the same', () => {
    const device = new ModelDevice('a', new ModelServer())
    device.create()
    device.sync()

    const calm = { unwritten: 0, failing: null } as const
    expect(saveState(device.state, { ...calm, server: 'no-server' })).toMatchObject({ kind: 'saved' })
    expect(saveState(device.state, { ...calm, server: 'other-version' })).toEqual({
      kind: 'waiting',
      count: 0,
      why: 'other-version',
    })
  })
})

describe('a server whose disk is full', () => {
  it('is told apart from one that is not there', () => {
    expect(judge(503, { error: 'server-disk-full' }, isSyncReply)).toEqual({ kind: 'server-disk-full' })
    expect(judge(503, { error: 'database-down' }, isSyncReply)).toEqual({ kind: 'no-server' })
  })
})

describe('an older phone', () => {
  it('without AbortSignal.timeout asks all the same', async () => {
    vi.stubGlobal('AbortSignal', {})
    replyWith(200, { outcomes: [] }, protocolVersion)
    expect(await ask()).toEqual({ kind: 'reply', value: { outcomes: [] } })
  })
})

describe('lasting storage', () => {
  it('is asked for once, and not where it is granted already', async () => {
    const marks = new Map<string, string>()
    const persist = vi.fn(() => Promise.resolve(true))
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => marks.get(key) ?? null,
      setItem: (key: string, value: string) => marks.set(key, value),
    })
    vi.stubGlobal('navigator', { storage: { persisted: () => Promise.resolve(false), persist } })
    await askToLast()
    await askToLast()
    expect(persist).toHaveBeenCalledTimes(1)
  })

  it('that cannot be asked for stops nothing', async () => {
    vi.stubGlobal('navigator', {})
    await expect(askToLast()).resolves.toBeUndefined()
  })
})
