import type { CaseState } from '@/lib/offline/draft'
import { applyOutcomes } from '@/lib/offline/case/apply-outcomes'
import { chooseBatch } from '@/lib/offline/case/choose-batch'
import { mergeCase } from '@/lib/offline/case/merge-case'
import type { Arrival } from '@/lib/offline/case/send-again'
import type { CaseReply, Change, Outcome } from '@/lib/wire/sync-types'

export type { Arrival }

/** The server of a copy, as a command speaks with it. */
export type Server = {
  readonly send: (changes: readonly Change[]) => Promise<readonly Outcome[]>
  readonly read: () => Promise<CaseReply | null>
}

const batchSize = 100

/** A case as a server has it, for who keeps nothing: nothing waits, and nothing has travelled. */
export const stateOf = (reply: CaseReply | null, arrival: Arrival): CaseState => {
  const nothing: CaseState = { draft: null, queue: [] }
  return reply === null ? nothing : mergeCase(nothing, reply, arrival)
}

/** Sends what waits in a case until nothing more can be sent, as a device does, and gives what is left then. */
export async function carryOut(start: CaseState, server: Server, arrival: Arrival): Promise<CaseState> {
  let state = start
  for (;;) {
    const numbered = { ...state, queue: state.queue.map((row, key) => ({ ...row, key })) }
    const batch = chooseBatch([numbered], batchSize)
    if (batch.length === 0 && numbered.draft?.stale !== true) return numbered
    const sent = new Map(batch.map((row) => [row.key, { ...row, sent: true }]))
    const waiting = { ...numbered, queue: numbered.queue.map((row) => sent.get(row.key) ?? row) }
    const outcomes = batch.length === 0 ? [] : await server.send(batch.map(({ change }) => change))
    state = applyOutcomes(waiting, outcomes, arrival.at)
    if (state.draft?.stale !== true) continue
    const reply = await server.read()
    if (reply === null) return state
    state = mergeCase(state, reply, arrival)
  }
}
