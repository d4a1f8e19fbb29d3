import { z } from 'zod'
import { AnswerValueSchema, KnownSchema } from '@/lib/wire/answer-schema'
import type { RefusalReason } from '@/lib/wire/sync-types'

/** `by`: absent from what was stored before it was kept. */
const standing = {
  textId: z.uuid().nullable(),
  revision: z.int(),
  madeAt: z.string(),
  by: z.exactOptional(z.string()),
}

/** What stood in the way of a change, as the log keeps it: its text by id only. Texts are never edited, so it says the same for ever. */
export const StoredTheirs = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('answer'),
    value: z.nullable(AnswerValueSchema),
    known: z.nullable(KnownSchema),
    ...standing,
  }),
  /** `plain`: a level or a date; null where the value is free text. */
  z.strictObject({ of: z.literal('situation'), plain: z.string().nullable(), ...standing }),
  z.strictObject({ of: z.literal('submit'), changedItems: z.array(z.string()) }),
])
export type StoredTheirs = z.infer<typeof StoredTheirs>

/** Every reason once: a new one that is not added here does not compile. */
const reasons = {
  deleted: 'deleted',
  'unknown-case': 'unknown-case',
  'unknown-assessment': 'unknown-assessment',
  'already-submitted': 'already-submitted',
  'not-submitted': 'not-submitted',
  'draft-exists': 'draft-exists',
  'unknown-item': 'unknown-item',
  'answer-does-not-fit-item': 'answer-does-not-fit-item',
  'unknown-instrument': 'unknown-instrument',
  'id-in-use': 'id-in-use',
  'not-yours': 'not-yours',
  'in-review': 'in-review',
} as const satisfies { readonly [Reason in RefusalReason]: Reason }

export const StoredOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('applied'), revision: z.int() }),
  z.strictObject({ kind: z.literal('conflict'), theirs: StoredTheirs }),
  z.strictObject({ kind: z.literal('refused'), reason: z.enum(reasons) }),
])
/** What came of a change, as the log keeps it. */
export type StoredOutcome = z.infer<typeof StoredOutcome>

export const applied = (revision: number): StoredOutcome => ({ kind: 'applied', revision })
export const conflict = (theirs: StoredTheirs): StoredOutcome => ({ kind: 'conflict', theirs })
export const refused = (reason: RefusalReason): StoredOutcome => ({ kind: 'refused', reason })
