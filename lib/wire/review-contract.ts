import { z } from 'zod'
import { plain } from './plain-text'
import { audiences, decisionKinds } from './review-types'

export const reviewLimits = { bodyBytes: 16_000, words: 2000, endorsedDays: 366 } as const

const words = plain(reviewLimits.words).trim()
const id = z.uuid()
const name = z.string().regex(/^[a-z0-9.-]{1,100}$/)

export const ReviewQuery = z.strictObject({ case: id })

/** `situation`: the sum of the revisions of what the review binds, as the page showed it. */
export const SendForReview = z.strictObject({
  caseId: id,
  assessmentId: id,
  situation: z.int().min(0).max(1_000_000_000),
})

export const TakeBack = z.strictObject({ caseId: id })

export const Decide = z
  .strictObject({
    caseId: id,
    assessmentId: id,
    kind: z.enum(decisionKinds),
    words,
    endorsedUntil: z.iso.date().nullable(),
  })
  .refine(({ kind, words: said }) => kind === 'endorse' || said !== '', 'must say what is asked')
  .refine(
    ({ kind, endorsedUntil }) => (kind === 'endorse') === (endorsedUntil !== null),
    'a date goes with it',
  )

export const AddComment = z
  .strictObject({
    caseId: id,
    answersId: id.nullable(),
    itemId: name.nullable(),
    leverId: name.nullable(),
    audience: z.enum(audiences),
    words: words.min(1),
  })
  .refine(({ itemId, leverId }) => itemId === null || leverId === null, 'must be of one thing')

export const SettleThread = z.strictObject({ caseId: id, commentId: id, isSettled: z.boolean() })
