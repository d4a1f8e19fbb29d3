import { z } from 'zod'
import { plain } from './plain-text'

export const peopleLimits = { bodyBytes: 4_000, name: 60, passphrase: 256 } as const

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
export const Unlock = z.strictObject({ passphrase })
export const ChangePassphrase = z.strictObject({ current: passphrase.nullable(), next: passphrase })
export const ChangeName = z.strictObject({ name })
export const EndSignIns = z.strictObject({ which: z.union([z.enum(['this', 'others']), z.uuid()]) })
