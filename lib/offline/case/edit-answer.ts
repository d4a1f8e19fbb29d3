import type { SituationField } from '@/lib/wire/situation-fields'
import type { ItemAnswer } from '@/lib/wire/sync-types'
import { answerAt } from './answer-slot'
import type { Made } from './change-draft'
import type { Edit } from './edit-problem'
import { editSlot } from './edit-slot'
import { fieldAt } from './field-slot'
import { blankAnswer } from './same-answer'

type AnswerEdit = Made & {
  readonly assessmentId: string
  readonly itemId: string
  /** Only what the person touched, so that a note in one tab and a level in another both stay. */
  readonly patch: Partial<ItemAnswer>
}

export const editAnswer = ({ assessmentId, itemId, patch, ...made }: AnswerEdit): Edit =>
  editSlot(made, answerAt(assessmentId, itemId), (standing = blankAnswer) =>
    withoutIdleKnown({ ...standing, ...patch }),
  )

/** How it is known belongs to a level or a yes or no. Kept beside anything else, the next level would inherit it. */
const withoutIdleKnown = (answer: ItemAnswer): ItemAnswer =>
  answer.value?.kind === 'level' || answer.value?.kind === 'yesno' ? answer : { ...answer, known: null }

type SituationEdit = Made & { readonly field: SituationField; readonly value: string }

export const editSituationField = ({ field, value, ...made }: SituationEdit): Edit =>
  editSlot(made, fieldAt(field), () => value)
