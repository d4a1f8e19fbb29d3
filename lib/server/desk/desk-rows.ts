import type { Glance } from '@/lib/wire/glance'
import { toDue } from '@/lib/server/cases/situation-columns'
import type { Db } from '@/lib/server/db'
import { readTexts } from '@/lib/server/private-text/read-texts'
import type { DeskRow } from '@/lib/wire/desk-types'
import { stateOf } from './filters'

const texts = ['codeName', 'ask', 'counterpart'] as const

/** What the list shows of these cases, in this order. */
export async function deskRows(tx: Db, ids: readonly string[]): Promise<readonly DeskRow[]> {
  const cases = await tx.case.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      ownerId: true,
      missionId: true,
      kindOfAsk: true,
      updatedAt: true,
      reviewDate: true,
      watchFor: true,
      watchSeen: true,
      glance: true,
      plannedLevers: true,
      situation: { where: { field: { in: [...texts] } }, select: { field: true, textId: true } },
    },
  })
  const bodies = await readTexts(
    tx,
    cases.flatMap(({ situation }) => situation.map(({ textId }) => textId)),
  )
  const stood = await standings(tx, ids)
  const missions = await tx.mission.findMany({
    where: { id: { in: cases.map(({ missionId }) => missionId) } },
    select: { id: true, name: true },
  })
  const owners = await tx.person.findMany({
    where: { id: { in: cases.map(({ ownerId }) => ownerId) } },
    select: { id: true, name: true },
  })
  const named = (all: readonly { readonly id: string; readonly name: string }[], id: string) =>
    all.find((own) => own.id === id) ?? { id, name: '' }
  const byId = new Map(
    cases.map(
      ({ id, ownerId, missionId, kindOfAsk, updatedAt, glance, plannedLevers, situation, ...due }) => {
        const textOf = (field: (typeof texts)[number]) =>
          bodies.get(situation.find((own) => own.field === field)?.textId ?? null)
        const row: DeskRow = {
          caseId: id,
          mission: named(missions, missionId),
          owner: named(owners, ownerId),
          codeName: textOf('codeName'),
          ask: textOf('ask'),
          counterpart: textOf('counterpart'),
          kindOfAsk,
          ...(stood.get(id) ?? { state: 'draft', demands: [] }),
          planned: plannedLevers,
          updatedAt: updatedAt.toISOString(),
          glance: glance as Glance | null, // written by `refreshGlances` alone
          ...toDue(due),
        }
        return [id, row] as const
      },
    ),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}

type Standing = Pick<DeskRow, 'state' | 'demands'>

async function standings(tx: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  const rows = await tx.$queryRaw<(Standing & { readonly id: string })[]>`
    SELECT c.id::text, ${stateOf} AS state,
      CASE WHEN r.state IN ('waiting', 'escalated') THEN r.demands ELSE '{}' END AS demands
    FROM "Case" c LEFT JOIN "Review" r ON r."caseId" = c.id AND r."isLast" WHERE c.id = ANY (${[...ids]}::uuid[])`
  return new Map(rows.map(({ id, ...standing }) => [id, standing]))
}
