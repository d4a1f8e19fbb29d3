import { z } from 'zod'
import { plain } from './plain-text'

export const peopleLimits = {
  bodyBytes: 4_000,
  /** What a device signs, with its public key. */
  passkeyBytes: 16_000,
  name: 60,
  passphrase: 256,
  passkeys: 20,
} as const

const key = plain(100)
const name = plain(peopleLimits.name).trim()
const passphrase = plain(peopleLimits.passphrase)

export const Nothing = z.strictObject({})
export const ComeIn = z.strictObject({ key })
export const Begin = z.strictObject({ key, name, passphrase: passphrase.nullable() })
const code = plain(40)
export const SignIn = z.strictObject({
  name: name.default(''),
  passphrase,
  code: code.nullable().default(null),
})
export const Code = z.strictObject({ code })
export const NewCasesIn = z.strictObject({ missionId: plain(100) })
export const JoinAsMe = z.strictObject({ invitation: plain(100) })
export const Join = z.strictObject({ invitation: plain(100), name: name.min(1), passphrase })

/** What browsers give of a passkey, of which more is sent than is read (WebAuthn, RegistrationResponseJSON). */
const base64url = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[\w-]*$/)
const passkey = { id: base64url(1_400), rawId: base64url(1_400), type: z.literal('public-key') }
const clientDataJSON = base64url(2_000)
export const UsePasskey = z.object({
  ...passkey,
  response: z.object({ clientDataJSON, authenticatorData: base64url(2_000), signature: base64url(4_000) }),
})
export const AskNewPasskey = z.strictObject({ current: passphrase.nullable() })
export const AddPasskey = z.strictObject({
  name: name.min(1),
  passkey: z.object({
    ...passkey,
    response: z.object({
      clientDataJSON,
      attestationObject: base64url(8_000),
      transports: z.array(z.string().max(20)).max(10).default([]),
    }),
  }),
})
export const RemovePasskey = z.strictObject({ id: base64url(1_400) })
export const Unlock = z.union([z.strictObject({ passphrase }), z.strictObject({ passkey: UsePasskey })])
export const ChangePassphrase = z.strictObject({ current: passphrase.nullable(), next: passphrase })
export const ChangeName = z.strictObject({ name })
export const EndSignIns = z.strictObject({ which: z.union([z.enum(['this', 'others']), z.uuid()]) })
