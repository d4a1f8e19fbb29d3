import { firstPersonId, type Asker } from '@/lib/access/actor'
import { beforeSignIn } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import { isTeamServer } from '@/lib/server/is-team-server'
import type { ComeInReply } from '@/lib/wire/people-types'
import { beginSignIn } from './begin-sign-in'
import { isStartKey } from './token'

type CameIn = { readonly reply: ComeInReply; readonly token?: string }

/**
 * What the link of the start opens: the first person's sign-in, as long as that person has no passphrase and no passkey. Else it says
 * what is asked for instead.
 */
export async function comeIn(
  asker: Asker,
  { key }: { readonly key: string },
): Promise<Result<CameIn, 'wrong-key'>> {
  if (!isStartKey(key)) return fail('wrong-key')
  return beforeSignIn(async (tx): Promise<Result<CameIn, never>> => {
    // Waits for a passphrase that is being set: what came in by the link before it is ended with it.
    await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${firstPersonId} FOR SHARE`
    const person = await tx.person.findUnique({
      where: { id: firstPersonId },
      select: { passphrase: { select: { personId: true } }, _count: { select: { passkeys: true } } },
    })
    if (person !== null && person.passphrase !== null) return ok({ reply: { next: 'passphrase' } })
    // A passkey of theirs is of this machine: on a team's server, which has another name, it opens nothing.
    if (isTeamServer()) return ok({ reply: { next: 'begin-server' } })
    if (person === null) return ok({ reply: { next: 'begin' } })
    if (person._count.passkeys > 0) return ok({ reply: { next: 'passkey' } })
    return ok({ reply: { next: 'in' }, token: await beginSignIn(tx, firstPersonId, 'link', asker) })
  })
}
