import type { Asker } from '@/lib/access/actor'
import { inTransaction } from '@/lib/server/in-transaction'
import { deskNeeds, type NeedsReply } from '@/lib/wire/desk-types'
import { deskRows } from './desk-rows'
import { hasNeed } from './filters'
import { findCases } from './find-cases'
import { refreshGlances } from './refresh-glances'

/** Cases told of each need, and counted: more are found in the list. */
const mostTold = 4
const mostCounted = 100

/** What calls for somebody among the cases that whoever asks may see; those that nothing calls for are left out. */
export async function readNeeds(asker: Asker, day: string): Promise<NeedsReply> {
  await refreshGlances(asker)
  return inTransaction(
    asker,
    async (tx, { id: personId }) => {
      const needs: NeedsReply['needs'][number][] = []
      for (const need of deskNeeds) {
        const filters = [hasNeed(need, day)]
        const limit = mostCounted + 1
        const found = await findCases(tx, { personId, filters, order: 'oldest', after: null, limit })
        if (found.length === 0) continue
        const rows = await deskRows(
          tx,
          found.slice(0, mostTold).map(({ caseId }) => caseId),
        )
        needs.push({
          need,
          count: Math.min(found.length, mostCounted),
          isMore: found.length > mostCounted,
          rows: rows.map(({ caseId, codeName, mission, updatedAt, state, owner }) => ({
            ...{ caseId, codeName, mission, updatedAt, state, owner },
          })),
        })
      }
      return { needs }
    },
    {
      reads: true,
      tell: ({ needs }) => {
        const cases = needs.reduce((sum, { rows }) => sum + rows.length, 0)
        return cases === 0 ? null : { on: null, detail: { cases } }
      },
    },
  )
}
