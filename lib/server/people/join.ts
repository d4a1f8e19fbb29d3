import { randomUUID } from 'node:crypto'
import type { Asker } from '@/lib/access/actor'
import { isUniqueViolation } from '@/lib/server/database-error'
import type { Db } from '@/lib/server/db'
import { beforeSignIn, inTransaction } from '@/lib/server/in-transaction'
import { changeView } from '@/lib/server/missions/roles-in'
import { fail, ok, type Result } from '@/lib/shared/result'
import { beginSignIn } from './begin-sign-in'
import { hashPassphrase, passphraseProblem, type PassphraseProblem } from './passphrase'
import { removeSecondStep } from './second-step/take-second-step'
import { toSignInName } from './sign-in-name'
import { hashToken, isToken } from './token'

type Joining = { readonly invitation: string; readonly name: string; readonly passphrase: string }

/**
 * What the link of an invitation opens, once: somebody new joins the mission, or somebody who is here gets a new passphrase,
 * all their other sign-ins end, no code is asked of them any more, and no passkey of theirs opens. A name that somebody has leaves the link as it was. Gives the token for the browser to keep.
 */
export async function join(
  asker: Asker,
  { invitation, name, passphrase }: Joining,
): Promise<Result<string, 'no-invitation' | 'name-taken' | PassphraseProblem>> {
  const problem = passphraseProblem(passphrase)
  if (problem !== null) return fail(problem)
  if (!isToken(invitation)) return fail('no-invitation')
  // Nobody guesses a link; whoever has none costs no more than this look.
  if ((await beforeSignIn((tx) => use(tx, invitation))) === undefined) return fail('no-invitation')
  const hash = await hashPassphrase(passphrase)
  try {
    return await beforeSignIn(async (tx) => {
      const found = await use(tx, invitation)
      if (found === undefined) return fail('no-invitation')
      const { missionId, roles, forPersonId } = found
      const personId = forPersonId ?? randomUUID()
      const now = new Date()
      const made = { hash, changedAt: now }
      if (forPersonId === null) {
        const data = { id: personId, name, signInName: toSignInName(name), createdAt: now }
        await tx.person.create({ data, select: { id: true } })
        const since = now
        await tx.membership.createMany({ data: roles.map((role) => ({ missionId, personId, role, since })) })
        await changeView(tx, [personId])
      } else {
        await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${personId} FOR UPDATE`
        await tx.signIn.deleteMany({ where: { personId } })
        await removeSecondStep(tx, personId)
        await tx.passkey.deleteMany({ where: { personId } })
      }
      await tx.passphrase.upsert({
        where: { personId },
        create: { personId, ...made },
        update: made,
        select: { personId: true },
      })
      await tx.invitation.update({
        where: { id: found.id },
        data: { usedById: personId },
        select: { id: true },
      })
      return ok(await beginSignIn(tx, personId, 'invitation', asker))
    })
  } catch (error) {
    if (isUniqueViolation(error)) return fail('name-taken')
    throw error
  }
}

/** The same for somebody who is signed in: they are in one more mission, and stay who they are. */
export const joinAsMe = (
  asker: Asker,
  { invitation }: Pick<Joining, 'invitation'>,
): Promise<Result<null, 'no-invitation'>> =>
  inTransaction(
    asker,
    async (tx, { id: personId }): Promise<Result<null, 'no-invitation'>> => {
      const found = isToken(invitation) ? await use(tx, invitation) : undefined
      if (found === undefined || found.forPersonId !== null) return fail('no-invitation')
      const { id, missionId, roles } = found
      const since = new Date()
      await tx.membership.createMany({
        data: roles.map((role) => ({ missionId, personId, role, since })),
        skipDuplicates: true,
      })
      await tx.invitation.update({ where: { id }, data: { usedById: personId }, select: { id: true } })
      await changeView(tx, [personId])
      return ok(null)
    },
    { tell: ({ ok: isJoined }) => ({ on: null, detail: { isJoined } }) },
  )

/** Holds the invitation until the end: of two who use it at once, one joins. */
async function use(tx: Db, token: string) {
  const [held] = await tx.$queryRaw<{ id: string }[]>`
    SELECT i.id::text FROM "Invitation" i LEFT JOIN "Person" p ON p.id = i."forPersonId"
    WHERE i."tokenHash" = ${hashToken(token)} AND i."usedById" IS NULL AND i."endsAt" > now() AND p."suspendedAt" IS NULL
    FOR UPDATE OF i`
  if (held === undefined) return undefined
  const invitation = await tx.invitation.findUnique({
    where: { id: held.id },
    select: { id: true, missionId: true, roles: true, forPersonId: true },
  })
  return invitation ?? undefined
}
