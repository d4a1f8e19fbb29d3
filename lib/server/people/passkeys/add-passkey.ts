import type { Asker } from '@/lib/access/actor'
import { isUniqueViolation } from '@/lib/server/database-error'
import { inTransaction } from '@/lib/server/in-transaction'
import { mayTry } from '@/lib/server/people/may-try'
import { hasProof, proveAgain } from '@/lib/server/people/prove-again'
import { fail, ok, type Result } from '@/lib/shared/result'
import { peopleLimits } from '@/lib/wire/people-contract'
import type { PasskeyOptions } from '@/lib/wire/people-types'
import { makeChallenge, takeChallenge } from './challenge'
import { passkeySite } from './passkey-site'
import { askForNewPasskey, readMade, type Made } from './webauthn'

type Begun = Result<
  PasskeyOptions,
  'no-passkeys-here' | 'too-many-passkeys' | 'wrong' | 'prove-again' | 'too-often'
>

/** What the browser is to ask of whatever makes the passkey. `current`: the passphrase; null: there is none. */
export async function beginPasskey(
  asker: Asker,
  { current }: { readonly current: string | null },
): Promise<Begun> {
  const site = passkeySite()
  const id = await inTransaction(asker, (_, actor) => Promise.resolve(actor.id), { tell: () => null })
  if (site === null) return fail('no-passkeys-here')
  if (!(await mayTry(`change:${id}`))) return fail('too-often')
  return inTransaction(
    asker,
    async (tx, { id: personId }): Promise<Begun> => {
      const proven = await proveAgain(tx, { personId, current })
      if (!proven.ok) return proven
      const { name, passkeys } = await tx.person.findUniqueOrThrow({
        where: { id: personId },
        select: { name: true, passkeys: { select: { id: true } } },
      })
      if (passkeys.length >= peopleLimits.passkeys) return fail('too-many-passkeys')
      const asking = { site, challenge: await makeChallenge(tx, personId) }
      const others = passkeys.map((key) => key.id)
      return ok({ options: await askForNewPasskey(asking, { name: name || 'Counterweight', others }) })
    },
    { tell: () => null },
  )
}

type Added = Result<null, 'no-passkeys-here' | 'passkey-late' | 'wrong-passkey' | 'passkey-known'>

/**
 * Keeps a new passkey of whoever is signed in. The first thing by which somebody proves who they are shuts the door of the
 * link, as a first passphrase does, and ends every other sign-in.
 */
export async function addPasskey(
  asker: Asker,
  { name, passkey }: { readonly name: string; readonly passkey: Made },
): Promise<Added> {
  try {
    return await inTransaction(
      asker,
      async (tx, { id: personId, signInId }): Promise<Added> => {
        const site = passkeySite()
        if (site === null) return fail('no-passkeys-here')
        await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${personId} FOR UPDATE`
        const challenge = await takeChallenge(tx, passkey.response.clientDataJSON, personId)
        if (challenge === null) return fail('passkey-late')
        const made = await readMade({ site, challenge }, passkey)
        if (made === null) return fail('wrong-passkey')
        if (!(await hasProof(tx, personId))) {
          await tx.signIn.deleteMany({ where: { personId, NOT: { id: signInId } } })
          await tx.signIn.update({
            where: { id: signInId },
            data: { proof: 'passkey' },
            select: { id: true },
          })
        }
        await tx.passkey.create({
          data: { ...made, personId, name, createdAt: new Date() },
          select: { id: true },
        })
        return ok(null)
      },
      { tell: ({ ok: isDone }) => ({ on: null, detail: { isDone } }) },
    )
  } catch (error) {
    if (isUniqueViolation(error)) return fail('passkey-known')
    throw error
  }
}
