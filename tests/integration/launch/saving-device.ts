import type { CaseReply, Change, SyncReply } from '@/lib/wire/sync-types'
import { currentInstrument } from '@/lib/instrument/instruments'
import { createCase, level, newIds, setAnswer } from '../sync/changes'

const items = currentInstrument.items.filter(({ kind }) => kind === 'level').map(({ id }) => id)

/** A device that saves the answers of a case of its own over HTTP, one after the other, going round all questions. */
export interface SavingDevice {
  /** Answers that the server said it has. */
  readonly acknowledged: () => number
  /** Saves the next answer, or the one before again, word for word, if it was not acknowledged. False: it was not. */
  readonly save: () => Promise<boolean>
  /** How many times the answers of the case were saved, as the server has it now. */
  readonly found: () => Promise<number>
}

/** What it takes to ask a server that runs: where it is, and the cookie of whoever is signed in there now. */
export type Served = { readonly address: string; readonly cookie: () => string | Promise<string> }

export async function startSavingDevice(server: Served): Promise<SavingDevice> {
  const ids = newIds()
  let acknowledged = 0
  let waiting: Change = createCase(ids)

  const send = async (): Promise<boolean> => {
    const outcome = await ask(server, waiting)
    if (outcome === undefined) return false
    if (outcome !== 'applied') throw new Error(`Not applied: ${outcome}`)
    return true
  }
  const next = (): Change => {
    const answer = level(([0, 1, 2, 3, 4] as const)[acknowledged % 5] ?? 0)
    const round = Math.floor(acknowledged / items.length)
    return setAnswer(ids, items[acknowledged % items.length] ?? '', answer, round)
  }
  const save = async () => {
    const isKept = await send()
    if (isKept) {
      acknowledged += 1
      waiting = next()
    }
    return isKept
  }
  const found = async () => {
    const response = await fetch(`${server.address}/api/sync?case=${ids.caseId}`, {
      headers: { cookie: await server.cookie() },
    })
    const { assessments } = (await response.json()) as CaseReply
    return Object.values(assessments[0]?.answers ?? {}).reduce((sum, { revision }) => sum + revision, 0)
  }
  if (!(await send())) throw new Error('The case was not taken')
  waiting = next()
  return { acknowledged: () => acknowledged, save, found }
}

/** Undefined when no whole answer came back: the server is gone, or went while it answered. */
async function ask({ address, cookie }: Served, change: Change): Promise<string | undefined> {
  try {
    const response = await fetch(`${address}/api/sync`, {
      method: 'POST',
      body: JSON.stringify({ changes: [change] }),
      headers: { 'content-type': 'application/json', origin: address, cookie: await cookie() },
    })
    if (!response.ok) return undefined
    const { outcomes } = (await response.json()) as SyncReply
    return outcomes[0]?.kind
  } catch {
    return undefined
  }
}
