import { mayOnCase, type CaseAct } from '@/lib/access/acts'
import type { Asker } from '@/lib/access/actor'
import type { Purpose } from '@/lib/access/purpose'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { changeView } from '@/lib/server/missions/roles-in'
import { fail, ok, type Result } from '@/lib/shared/result'
import { standingOn } from './standing'

type Sharing = {
  readonly caseId: string
  readonly personId: string
  /** Why, for somebody who reads it until `endsAt`; null: they work on it, until it is taken back. */
  readonly purpose: Purpose | null
  readonly endsAt: string | null
}

type Problem = 'unknown-case' | 'not-yours' | 'no-successor'

/** Lets somebody see a case: to read it for a purpose until a date, or to work on it like its owner, in the same mission. */
export const shareCase = (asker: Asker, sharing: Sharing): Promise<Result<null, Problem>> =>
  inTransaction(
    asker,
    async (tx, actor) => {
      const { caseId, personId, purpose, endsAt } = sharing
      const problem = await refuseAct(tx, 'choose-who-may-see-it', caseId)
      if (problem !== null) return fail(problem)
      if (!(await maySeeIt(tx, { actorId: actor.id, ...sharing }))) return fail('no-successor')
      const kind = purpose === null ? ('named' as const) : ('shared' as const)
      const given = {
        kind,
        purpose,
        givenById: actor.id,
        givenAt: new Date(),
        endsAt: endsAt === null ? null : new Date(endsAt),
      }
      await tx.caseAccess.upsert({
        where: { caseId_personId: { caseId, personId } },
        create: { caseId, personId, ...given },
        update: given,
        select: { caseId: true },
      })
      await changeView(tx, [personId])
      return ok(null)
    },
    {
      tell: ({ ok: isDone }) => ({
        on: sharing.caseId,
        detail: { with: sharing.personId, purpose: sharing.purpose ?? 'named', isDone },
      }),
    },
  )

/** Somebody in one of one's own missions; to work on it, a negotiator of its mission. */
async function maySeeIt(
  tx: Db,
  { actorId, caseId, personId, purpose }: Sharing & { readonly actorId: string },
): Promise<boolean> {
  if (personId === actorId) return false
  const { missionId } = await tx.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { missionId: true },
  })
  const membership =
    purpose === null
      ? { missionId, role: 'negotiator' as const }
      : { mission: { memberships: { some: { personId: actorId } } } }
  const found = await tx.membership.findFirst({
    where: { personId, person: { suspendedAt: null }, ...membership },
    select: { personId: true },
  })
  return found !== null
}

/** Takes it back. What their devices keep of it goes with their next connection. */
export const endShare = (
  asker: Asker,
  { caseId, personId }: { readonly caseId: string; readonly personId: string },
): Promise<Result<null, Problem>> =>
  inTransaction(
    asker,
    async (tx) => {
      const problem = await refuseAct(tx, 'choose-who-may-see-it', caseId)
      if (problem !== null) return fail(problem)
      await tx.caseAccess.updateMany({ where: { caseId, personId }, data: { endsAt: new Date() } })
      await changeView(tx, [personId])
      return ok(null)
    },
    { tell: ({ ok: isDone }) => ({ on: caseId, detail: { with: personId, isDone } }) },
  )

/** Makes a negotiator of its mission responsible for a case. `stays`: whoever was goes on working on it. */
export const handOverCase = (
  asker: Asker,
  wish: { readonly caseId: string; readonly successorId: string; readonly stays: boolean },
): Promise<Result<null, Problem>> =>
  inTransaction(
    asker,
    async (tx, actor) => {
      const { caseId, successorId, stays } = wish
      const standings = await standingOn(tx, caseId)
      const problem = await refuseAct(tx, 'hand-it-over', caseId)
      if (problem !== null) return fail(problem)
      const [handed] = await tx.$queryRaw<{ is: boolean }[]>`
        SELECT app_hand_over(${caseId}::uuid, ${successorId}) AS is`
      if (handed?.is !== true) return fail('no-successor')
      await tx.caseAccess.deleteMany({ where: { caseId, personId: successorId } })
      if (standings?.includes('owner') === true) {
        const now = new Date()
        await tx.caseAccess.create({
          data: {
            caseId,
            personId: actor.id,
            kind: 'named',
            givenById: actor.id,
            givenAt: now,
            endsAt: stays ? null : now,
          },
          select: { caseId: true },
        })
      }
      await changeView(tx, [actor.id, successorId])
      return ok(null)
    },
    { tell: ({ ok: isDone }) => ({ on: wish.caseId, detail: { to: wish.successorId, isDone } }) },
  )

async function refuseAct(tx: Db, act: CaseAct, caseId: string): Promise<'unknown-case' | 'not-yours' | null> {
  const standings = await standingOn(tx, caseId)
  if (standings === null) return 'unknown-case'
  return mayOnCase(act, standings) ? null : 'not-yours'
}
