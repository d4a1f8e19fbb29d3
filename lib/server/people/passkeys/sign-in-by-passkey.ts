import type { Asker } from '@/lib/access/actor'
import { record } from '@/lib/server/audit/record'
import { beforeSignIn } from '@/lib/server/in-transaction'
import { beginSignIn } from '@/lib/server/people/begin-sign-in'
import { mayNetworkTry, takeBackTry } from '@/lib/server/people/may-try'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { PasskeyOptions } from '@/lib/wire/people-types'
import { makeChallenge } from './challenge'
import { passkeySite } from './passkey-site'
import { takePasskey, type PasskeyProblem } from './take-passkey'
import { askForPasskey, type Signed } from './webauthn'

/** What the browser is to ask of a passkey, whosever it is. */
export async function beginPasskeySignIn({
  network = null,
}: Asker): Promise<Result<PasskeyOptions, 'no-passkeys-here' | 'too-often'>> {
  const site = passkeySite()
  if (site === null) return fail('no-passkeys-here')
  if (!(await mayNetworkTry(network))) return fail('too-often')
  const challenge = await beforeSignIn((tx) => makeChallenge(tx, null))
  return ok({ options: await askForPasskey({ site, challenge }) })
}

/** Signs in whoever's passkey it is; no name and no code is asked for. Gives the token for the browser to keep. */
export async function signInByPasskey(asker: Asker, signed: Signed): Promise<Result<string, PasskeyProblem>> {
  const begun = await beforeSignIn(async (tx): Promise<Result<string, PasskeyProblem>> => {
    // Takes turns with whatever ends all sign-ins of that person: else this could outlive it.
    const [held] = await tx.$queryRaw<{ id: string }[]>`
      SELECT p.id FROM "Person" p JOIN "Passkey" k ON k."personId" = p.id WHERE k.id = ${signed.id} FOR SHARE OF p`
    const taken = await takePasskey(tx, signed)
    if (taken.ok) return ok(await beginSignIn(tx, taken.value, 'passkey', asker))
    await record(tx, 'sign-in-refused', { on: held?.id ?? null, detail: { why: taken.problem } })
    return taken
  })
  if (begun.ok) await takeBackTry(asker.network ?? null)
  return begun
}
