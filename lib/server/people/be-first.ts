import { firstPersonId, type Asker } from '@/lib/access/actor'
import { isUniqueViolation } from '@/lib/server/database-error'
import type { Db } from '@/lib/server/db'
import { beforeSignIn } from '@/lib/server/in-transaction'
import { isTeamServer } from '@/lib/server/is-team-server'
import { fail, ok, type Result } from '@/lib/shared/result'
import { firstMissionId, makeMission } from '@/lib/server/missions/make-mission'
import { beginSignIn } from './begin-sign-in'
import { hashPassphrase, passphraseProblem, type PassphraseProblem } from './passphrase'
import { toSignInName } from './sign-in-name'
import { isStartKey } from './token'

export type Beginning = {
  readonly key: string
  readonly name: string
  /** null: later. */
  readonly passphrase: string | null
}

type Made = Result<string, 'wrong-key' | 'not-first' | 'name-taken' | 'bad-request' | PassphraseProblem>

/**
 * Makes the first person of this copy; of several at once, one. On a team's server they have a name and a passphrase from the
 * beginning, and whoever was the first without a passphrase takes both. Gives the token for the browser to keep.
 */
export async function beFirst(asker: Asker, { key, name, passphrase }: Beginning): Promise<Made> {
  if (!isStartKey(key)) return fail('wrong-key')
  if (isTeamServer() && name === '') return fail('bad-request')
  if (isTeamServer() && passphrase === null) return fail('short')
  const problem = passphrase === null ? null : passphraseProblem(passphrase)
  if (problem !== null) return fail(problem)
  const hash = passphrase === null ? null : await hashPassphrase(passphrase)
  try {
    return await beforeSignIn(async (tx): Promise<Made> => {
      if (hash === null || !isTeamServer() || !(await isThere(tx))) await make(tx, name, hash)
      else if (await isTaken(tx, name)) return fail('name-taken')
      else await giveBoth(tx, name, hash)
      return ok(await beginSignIn(tx, firstPersonId, hash === null ? 'link' : 'passphrase', asker))
    })
  } catch (error) {
    if (isUniqueViolation(error)) return fail('not-first')
    throw error
  }
}

/** Whether there is a first person; two who give them a passphrase at once take turns. */
async function isThere(tx: Db): Promise<boolean> {
  const held = await tx.$queryRaw<object[]>`SELECT id FROM "Person" WHERE id = ${firstPersonId} FOR UPDATE`
  return held.length > 0
}

async function isTaken(tx: Db, name: string): Promise<boolean> {
  const where = { signInName: toSignInName(name), NOT: { id: firstPersonId } }
  return (await tx.person.findFirst({ where, select: { id: true } })) !== null
}

async function giveBoth(tx: Db, name: string, hash: string): Promise<void> {
  const passphrase = { personId: firstPersonId, hash, changedAt: new Date() }
  await tx.passphrase.create({ data: passphrase, select: { personId: true } }) // not where there is one
  const data = { name, signInName: toSignInName(name) }
  await tx.person.update({ where: { id: firstPersonId }, data, select: { id: true } })
  await tx.signIn.deleteMany({ where: { personId: firstPersonId } })
}

async function make(tx: Db, name: string, hash: string | null): Promise<void> {
  const now = new Date()
  const made = hash === null ? {} : { passphrase: { create: { hash, changedAt: now } } }
  await tx.person.create({
    data: { id: firstPersonId, name, signInName: toSignInName(name), createdAt: now, ...made },
    select: { id: true },
  })
  await makeMission(tx, firstMissionId, '', firstPersonId)
}
