import { mayInMission, type MissionAct } from '@/lib/access/acts'
import type { Asker } from '@/lib/access/actor'
import type { MissionRole } from '@/lib/access/roles'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import type { MissionReply, MissionsReply } from '@/lib/wire/mission-types'

/**
 * The missions of whoever asks, with their people. Whoever administers one also sees who was invited, how people sign in,
 * and that cases exist, whose they are and since when: never what is in them.
 */
export const readMissions = (asker: Asker): Promise<MissionsReply> =>
  inTransaction(
    asker,
    async (tx, { id: personId }) => {
      const own = await tx.membership.findMany({
        where: { personId },
        select: { missionId: true, role: true },
      })
      const missions = await tx.mission.findMany({
        where: { id: { in: own.map(({ missionId }) => missionId) } },
        select: { id: true, name: true },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      })
      const administered = await administeredCases(tx)
      const replies: MissionReply[] = []
      for (const { id, name } of missions) {
        const roles = own.filter(({ missionId }) => missionId === id).map(({ role }) => role)
        const may = (act: MissionAct) => mayInMission(act, roles)
        replies.push({
          id,
          name,
          roles,
          people: may('see-its-people') ? await peopleOf(tx, id, may('give-access')) : [],
          invitations: may('give-access') ? await invitationsOf(tx, id) : [],
          cases: may('know-that-cases-exist') ? administered.filter(({ missionId }) => missionId === id) : [],
        })
      }
      return { missions: replies }
    },
    { reads: true },
  )

type Administered = MissionReply['cases'][number] & { readonly missionId: string }

async function administeredCases(tx: Db): Promise<readonly Administered[]> {
  const found = await tx.$queryRaw<
    { id: string; missionId: string; ownerId: string; createdAt: Date; updatedAt: Date }[]
  >`SELECT id::text, "missionId", "ownerId", "createdAt", "updatedAt" FROM app_administered() ORDER BY "updatedAt" DESC, id`
  return found.map(({ id, missionId, ownerId, createdAt, updatedAt }) => ({
    caseId: id,
    missionId,
    ownerId,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }))
}

async function peopleOf(
  tx: Db,
  missionId: string,
  isAdministrator: boolean,
): Promise<MissionReply['people']> {
  const people = await tx.person.findMany({
    where: { memberships: { some: { missionId } } },
    select: {
      id: true,
      name: true,
      suspendedAt: true,
      memberships: { where: { missionId }, select: { role: true }, orderBy: { role: 'asc' } },
      passphrase: { select: { personId: true } },
      _count: { select: { passkeys: true } },
      signIns: { select: { seenAt: true }, orderBy: { seenAt: 'desc' }, take: 1 },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return people.map(({ id, name, suspendedAt, memberships, passphrase, signIns, _count }) => ({
    id,
    name,
    roles: memberships.map(({ role }): MissionRole => role),
    isSuspended: suspendedAt !== null,
    ...(isAdministrator
      ? {
          hasPassphrase: passphrase !== null,
          hasPasskey: _count.passkeys > 0,
          seenAt: signIns[0]?.seenAt.toISOString() ?? null,
        }
      : {}),
  }))
}

async function invitationsOf(tx: Db, missionId: string): Promise<MissionReply['invitations']> {
  const open = await tx.invitation.findMany({
    where: { missionId, usedById: null, endsAt: { gt: new Date() } },
    select: { id: true, roles: true, endsAt: true, forPersonId: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return open.map(({ endsAt, ...rest }) => ({ ...rest, endsAt: endsAt.toISOString() }))
}
