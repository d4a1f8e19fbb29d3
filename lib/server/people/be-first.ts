import { firstPersonId, type Asker } from '@/lib/access/actor'
import { isUniqueViolation } from '@/lib/server/database-error'
import { beforeSignIn } from '@/lib/server/in-transaction'
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

/** Makes the first person of this copy; of several at once, one. Gives the token for the browser to keep. */
export async function beFirst(
  asker: Asker,
  { key, name, passphrase }: Beginning,
): Promise<Result<string, 'wrong-key' | 'not-first' | PassphraseProblem>> {
  if (!isStartKey(key)) return fail('wrong-key')
  const problem = passphrase === null ? null : passphraseProblem(passphrase)
  if (problem !== null) return fail(problem)
  const now = new Date()
  const hash = passphrase === null ? null : await hashPassphrase(passphrase)
  const made = hash === null ? {} : { passphrase: { create: { hash, changedAt: now } } }
  try {
    return await beforeSignIn(async (tx) => {
      await tx.person.create({
        data: { id: firstPersonId, name, signInName: toSignInName(name), createdAt: now, ...made },
        select: { id: true },
      })
      await makeMission(tx, firstMissionId, '', firstPersonId)
      return ok(await beginSignIn(tx, firstPersonId, hash === null ? 'link' : 'passphrase', asker))
    })
  } catch (error) {
    if (isUniqueViolation(error)) return fail('not-first')
    throw error
  }
}
