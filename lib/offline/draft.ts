import type { AnswerValue, ItemAnswer, SituationField, Theirs } from './sync-types'

/** One item as this device holds it. */
export type DraftAnswer = ItemAnswer & {
  /** Revision the server last confirmed to this device; 0: the server has never had it. */
  readonly revision: number
  readonly madeAt: string
  /** Set when another device changed the same item; the person chooses. */
  readonly conflict: Extract<Theirs, { of: 'answer' }> | null
}

export type DraftField = {
  readonly value: string
  readonly revision: number
  readonly madeAt: string | null
  readonly conflict: Extract<Theirs, { of: 'situation' }> | null
}

export type DraftAssessment = {
  readonly assessmentId: string
  readonly instrument: string
  /** `submitting`: frozen on this device, the server has not confirmed yet. */
  readonly status: 'draft' | 'submitting' | 'submitted'
  readonly basedOn: string | null
  readonly createdAt: string
  readonly submittedAt: string | null
  readonly answers: Readonly<Record<string, DraftAnswer>>
  readonly snapshot: unknown
}

/** One case as this device holds it: the decrypted body of the envelope in IndexedDB. */
export type CaseDraft = {
  readonly caseId: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly situation: Readonly<Record<SituationField, DraftField>>
  /** Oldest first. At most the last is a draft. */
  readonly assessments: readonly DraftAssessment[]
}

export type { AnswerValue }

/** Where the answers of a case are, in the words the page must be able to say truthfully. */
export type SaveState =
  | { readonly kind: 'empty' }
  /** On the server and on this device. */
  | { readonly kind: 'saved'; readonly at: string }
  /** On this device; `count` changes have not reached the server. */
  | { readonly kind: 'waiting'; readonly count: number; readonly why: 'sending' | 'no-server' | 'server-refuses' }
  /** Not even on this device: what is on screen will be lost if the page closes. */
  | { readonly kind: 'not-saved'; readonly why: 'disk-full' | 'storage-blocked' | 'unknown' }
  /** The server refused changes for good (a deleted or already submitted case, say). */
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
