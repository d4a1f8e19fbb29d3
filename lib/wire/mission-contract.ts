import { z } from 'zod'
import { purposes } from '@/lib/access/purpose'
import { roles } from '@/lib/access/roles'
import { plain } from './plain-text'

export const missionLimits = { bodyBytes: 4_000, name: 60, invitationDays: 14 } as const

/** The first person and the first mission have a word for an id, all others a UUID. */
const id = z.union([z.literal('local'), z.uuid()])
const name = plain(missionLimits.name).trim().min(1)
const someRoles = z.array(z.enum(roles)).max(roles.length)
const day = z.union([z.literal(''), z.iso.date()]).default('')

export const AddMission = z.strictObject({ name })
export const NameMission = z.strictObject({ missionId: id, name })
export const Invite = z.strictObject({
  missionId: id,
  roles: someRoles.min(1),
  days: z.int().min(1).max(missionLimits.invitationDays),
  forPersonId: id.nullable().default(null),
})
export const WithdrawInvitation = z.strictObject({ invitationId: z.uuid() })
export const ChangeRoles = z.strictObject({
  missionId: id,
  personId: id,
  roles: someRoles,
  successorId: id.nullable().default(null),
})
export const Suspend = z.strictObject({ missionId: id, personId: id, isSuspended: z.boolean() })

export const CaseAccessQuery = z.strictObject({ case: z.uuid() })
export const ShareCase = z
  .strictObject({
    caseId: z.uuid(),
    personId: id,
    purpose: z.enum(purposes).nullable(),
    endsAt: z.iso.datetime().nullable(),
  })
  .refine(({ purpose, endsAt }) => (purpose === null) === (endsAt === null), 'a purpose goes with a date')
export const EndShare = z.strictObject({ caseId: z.uuid(), personId: id })
export const HandOverCase = z.strictObject({ caseId: z.uuid(), successorId: id, stays: z.boolean() })

export const TrailQuery = z.strictObject({
  person: z.union([z.literal(''), id]).default(''),
  subject: z.union([z.literal(''), id]).default(''),
  from: day,
  to: day,
  before: z
    .string()
    .regex(/^\d{0,18}$/)
    .default(''),
})
