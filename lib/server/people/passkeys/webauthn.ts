import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  SettingsService,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { z } from 'zod'
import type { AddPasskey, UsePasskey } from '@/lib/wire/people-contract'
import { MINUTES } from './challenge'
import type { PasskeySite } from './passkey-site'

// With certificates of makers to check, the library would fetch their lists of revoked ones: there are none, and no calls to anywhere.
for (const identifier of ['android-key', 'android-safetynet', 'apple', 'fido-u2f', 'packed', 'tpm'] as const)
  SettingsService.setRootCertificates({ identifier, certificates: [] })

export type Signed = z.infer<typeof UsePasskey>
export type Made = z.infer<typeof AddPasskey>['passkey']

type Asking = { readonly site: PasskeySite; readonly challenge: string }
type Stored = { readonly id: string; readonly publicKey: Uint8Array<ArrayBuffer> }

const bytes = (challenge: string) => new Uint8Array(Buffer.from(challenge, 'base64url'))
const timeout = MINUTES * 60_000

export const askForPasskey = ({ site, challenge }: Asking): Promise<object> =>
  generateAuthenticationOptions({
    ...{ rpID: site.name, challenge: bytes(challenge), timeout },
    userVerification: 'required',
  })

/** A handle of its own for each: several copies on one machine share the name localhost, and would replace each other's keys. */
export const askForNewPasskey = (
  { site, challenge }: Asking,
  { name, others }: { readonly name: string; readonly others: readonly string[] },
): Promise<object> =>
  generateRegistrationOptions({
    ...{ rpName: 'Counterweight', rpID: site.name, challenge: bytes(challenge), timeout },
    userName: name,
    attestationType: 'none',
    excludeCredentials: others.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })

/** How often it was used, where it counts. null: it did not sign this, or not for a page of this copy, or nobody proved to it who they are. */
export async function readSigned(
  asking: Asking,
  response: Signed,
  { id, publicKey }: Stored,
): Promise<bigint | null> {
  const read = await verifyAuthenticationResponse({
    response: { ...response, clientExtensionResults: {} },
    ...expectedOf(asking),
    credential: { id, publicKey, counter: 0 }, // whether it went back is for the database to say, once for all copies
  }).catch(() => null) // it throws for whatever is not as expected
  return read?.verified === true ? BigInt(read.authenticationInfo.newCounter) : null
}

/** What is to be kept of a new one. null: as above. */
export async function readMade(asking: Asking, { response, ...made }: Made) {
  const read = await verifyRegistrationResponse({
    response: {
      ...made,
      response,
      clientExtensionResults: {},
    },
    ...expectedOf(asking),
  }).catch(() => null)
  if (read?.verified !== true) return null
  const { id, publicKey, counter } = read.registrationInfo.credential
  return { id, publicKey, counter: BigInt(counter), transports: response.transports }
}

const expectedOf = ({ site, challenge }: Asking) => ({
  expectedChallenge: challenge,
  expectedOrigin: site.origin,
  expectedRPID: site.name,
  requireUserVerification: true,
})
