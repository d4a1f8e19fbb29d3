import type { ItemAnswer } from '@/lib/wire/sync-types'
import { isSituationField, situationForms, type SituationField } from '@/lib/wire/situation-fields'
import type { ChoicesField } from '@/lib/instrument/prenegotiation'
import type { Level } from '@/lib/instrument/types'

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

const levels: readonly Level[] = [0, 1, 2, 3, 4]

/**
 * Reads a field by its name: `<item id>` for the answer, `<item id>:known`, `<item id>:note`, `situation:<field>`,
 * `situation:<field>:<choice>` for a box, whose value is empty when it is not ticked.
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
    return value === 'observed' || value === 'reported' || value === 'assumed' ? { known: value } : null
  }
  if (value === 'dont-know' || value === 'not-applicable') return { value: { kind: value }, known: null }
  if (value === 'yes' || value === 'no') return { value: { kind: 'yesno', yes: value === 'yes' } }
  const level = levels.find((known) => String(known) === value)
  return level === undefined ? null : { value: { kind: 'level', level } }
}

/** The radio value that shows an answer; null where nothing is chosen. */
export function fieldValueOf(answer: ItemAnswer | undefined): string | null {
  if (answer?.value == null) return null
  switch (answer.value.kind) {
    case 'level':
      return String(answer.value.level)
    case 'yesno':
      return answer.value.yes ? 'yes' : 'no'
    case 'dont-know':
    case 'not-applicable':
      return answer.value.kind
  }
}
