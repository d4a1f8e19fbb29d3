import { firstPersonId, type Asker } from '@/lib/access/actor'
import type { MissionRole } from '@/lib/access/roles'
import { isUniqueViolation } from '@/lib/server/database-error'
import { inTransaction } from '@/lib/server/in-transaction'
import { isTeamServer } from '@/lib/server/is-team-server'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { MeReply } from '@/lib/wire/people-types'
import { toSignInName } from './sign-in-name'

/** Whoever is signed in, and where they are signed in, the newest first. */
export const readMe = (asker: Asker): Promise<MeReply> =>
  inTransaction(asker, async (tx, { id, signInId }) => {
    const { name, memberships, passphrase, passkeys, signIns, secondStep, newCasesIn, _count } =
      await tx.person.findUniqueOrThrow({
        where: { id },
        select: {
          id: true,
          name: true,
          memberships: {
            select: { role: true, mission: { select: { id: true, name: true } } },
            orderBy: [{ since: 'asc' }, { missionId: 'asc' }, { role: 'asc' }],
          },
          passphrase: { select: { personId: true } },
          passkeys: {
            select: { id: true, name: true, createdAt: true, usedAt: true },
            orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          },
          newCasesIn: true,
          secondStep: { select: { isConfirmed: true } },
          _count: { select: { recoveryCodes: true } },
          signIns: {
            where: { endsAt: { gt: new Date() } },
            select: { id: true, device: true, createdAt: true, seenAt: true },
            orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
          },
        },
      })
    return {
      id,
      name,
      missions: byMission(memberships),
      hasPassphrase: passphrase !== null,
      passkeys: passkeys.map(({ createdAt, usedAt, ...key }) => ({
        ...key,
        createdAt: createdAt.toISOString(),
        usedAt: usedAt?.toISOString() ?? null,
      })),
      hasProof: passphrase !== null || passkeys.length > 0,
      recoveryCodes: secondStep?.isConfirmed === true ? _count.recoveryCodes : null,
      newCasesIn,
      signIns: signIns.map(({ id: one, device, createdAt, seenAt }) => ({
        id: one,
        device,
        createdAt: createdAt.toISOString(),
        seenAt: seenAt.toISOString(),
        isThis: one === signInId,
      })),
    }
  })

type Found = { readonly role: MissionRole; readonly mission: { readonly id: string; readonly name: string } }

function byMission(memberships: readonly Found[]): MeReply['missions'] {
  const missions = new Map(memberships.map(({ mission }) => [mission.id, mission]))
  return [...missions.values()].map(({ id, name }) => ({
    id,
    name,
    roles: memberships.filter(({ mission }) => mission.id === id).map(({ role }) => role),
  }))
}

/** Only the first person may have no name, and not on a team's server: everybody else signs in by it. */
export const changeName = async (
  asker: Asker,
  name: string,
): Promise<Result<null, 'name-taken' | 'bad-request'>> => {
  try {
    return await inTransaction(asker, async (tx, { id }): Promise<Result<null, 'bad-request'>> => {
      if (name === '' && (id !== firstPersonId || isTeamServer())) return fail('bad-request')
      await tx.person.update({
        where: { id },
        data: { name, signInName: toSignInName(name) },
        select: { id: true },
      })
      return ok(null)
    })
  } catch (error) {
    if (isUniqueViolation(error)) return fail('name-taken')
    throw error
  }
}

/** Ends one sign-in of whoever asks, this one, or all others. `isThis`: it was the one they ask by. */
export const endSignIns = (asker: Asker, which: string): Promise<{ readonly isThis: boolean }> =>
  inTransaction(asker, async (tx, { id: personId, signInId }) => {
    const id = which === 'this' ? signInId : which
    await tx.signIn.deleteMany({
      where: which === 'others' ? { personId, NOT: { id: signInId } } : { personId, id },
    })
    return { isThis: id === signInId }
  })
