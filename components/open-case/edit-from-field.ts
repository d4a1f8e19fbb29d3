import type { ItemAnswer } from '@/lib/wire/sync-types'
import { isSituationField, situationForms, type SituationField } from '@/lib/wire/situation-fields'
import { anchorKey, isKnown, valueOfKey } from '@/lib/instrument/answer'
import type { ChoicesField } from '@/lib/instrument/prenegotiation'

/** What one form field says, as an edit of the case. */
export type FieldEdit =
  | { readonly of: 'answer'; readonly itemId: string; readonly patch: Partial<ItemAnswer> }
  | { readonly of: 'situation'; readonly field: SituationField; readonly value: string }
  /** One box of a question that takes several choices. */
  | {
      readonly of: 'choice'
      readonly field: ChoicesField
      readonly choice: string
      readonly isOn: boolean
    }

/**
 * Reads a field by its name: `<item id>` for the answer, `<item id>:known`, `<item id>:note`, `situation:<field>`,
 * `situation:<field>:<choice>` for a box, whose value is empty when it is not ticked. An empty answer is one taken back.
 * null for a field that is none of these, and for a value no option carries.
 */
export function editFromField(name: string, value: string): FieldEdit | null {
  const [subject = '', part, choice] = name.split(':')
  if (subject === 'situation') {
    const field = part
    if (field === undefined || !isSituationField(field)) return null
    if (choice === undefined) return { of: 'situation', field, value }
    return takesChoices(field) ? { of: 'choice', field, choice, isOn: value !== '' } : null
  }
  const patch = patchFrom(part, value)
  return patch === null ? null : { of: 'answer', itemId: subject, patch }
}

/** A date whose year is still being typed: browsers report the year 2 on the way to 2026. */
export function isUnfinished(name: string, value: string): boolean {
  const [subject, field = ''] = name.split(':')
  const isDay = subject === 'situation' && isSituationField(field) && situationForms[field].form === 'day'
  return isDay && value !== '' && !/^(19|20|21)\d\d-/.test(value)
}

const takesChoices = (field: SituationField): field is ChoicesField =>
  field === 'bringsThem' || field === 'keepsThem' || field === 'keepsUs'

function patchFrom(part: string | undefined, value: string): Partial<ItemAnswer> | null {
  if (part === 'note') return { note: value }
  if (part === 'known') {
    return isKnown(value) ? { known: value } : null
  }
  if (value === '') return { value: null, known: null } // taken back
  if (value === 'dont-know' || value === 'not-applicable') return { value: { kind: value }, known: null }
  const chosen = valueOfKey(value)
  if (chosen === null) return null
  return {
    value: typeof chosen === 'boolean' ? { kind: 'yesno', yes: chosen } : { kind: 'level', level: chosen },
  }
}

/** The radio value that shows an answer; null where nothing is chosen. */
export function fieldValueOf(answer: ItemAnswer | undefined): string | null {
  if (answer?.value == null) return null
  switch (answer.value.kind) {
    case 'level':
      return anchorKey(answer.value.level)
    case 'yesno':
      return anchorKey(answer.value.yes)
    case 'dont-know':
    case 'not-applicable':
      return answer.value.kind
  }
}
