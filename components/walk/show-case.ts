import { fieldValueOf } from '@/components/open-case/edit-from-field'
import { keptFields } from '@/components/open-case/kept-fields'
import type { CaseDraft, DraftAssessment } from '@/lib/offline/draft'

/**
 * Shows the case in the form's own fields; `situation` null: there is none to show, so nothing can be filled in.
 * A field that has been filled in and is not stored yet shows that, unless the case takes no answers any more.
 */
export function showCase(
  form: HTMLFormElement,
  situation: CaseDraft['situation'] | null,
  answers: DraftAssessment['answers'],
  readOnly: boolean,
): void {
  const kept = keptFields()
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue
    field.disabled = readOnly
    const unstored = readOnly ? undefined : kept[field.name]
    const value = unstored ?? valueOf(field.name, situation, answers)
    if (field.type === 'radio') (field as HTMLInputElement).checked = field.value === value
    else if (field.type === 'checkbox')
      (field as HTMLInputElement).checked =
        unstored === undefined ? isTicked(field.name, value) : unstored !== ''
    else if (field.value !== (value ?? '')) field.value = value ?? '' // only then: setting it moves the cursor
    if (isDisputed(field.name, situation) || isNews(field, value ?? ''))
      field.closest('details')?.setAttribute('open', '')
  }
}

/** What each field has shown before. */
const shown = new WeakMap<Element, string>()

/** Whether a field shows a value that it has not shown yet: what a person folds again stays folded while other answers are saved. */
function isNews(field: Element, value: string): boolean {
  const before = shown.get(field) ?? ''
  shown.set(field, value)
  return value !== '' && value !== before
}

/** Whether two devices gave the case different values here: the choice between them must be seen. */
const isDisputed = (name: string, situation: CaseDraft['situation'] | null): boolean =>
  Object.entries(situation ?? {}).some(
    ([field, { conflict }]) => conflict != null && name.startsWith(`situation:${field}`),
  )

/** A box is named for its choice, last. */
const isTicked = (name: string, value: string | null): boolean =>
  value?.split(',').includes(name.split(':')[2] ?? '') ?? false

function valueOf(
  name: string,
  situation: CaseDraft['situation'] | null,
  answers: DraftAssessment['answers'],
): string | null {
  const [subject = '', part] = name.split(':')
  if (subject === 'situation')
    return Object.entries(situation ?? {}).find(([field]) => field === part)?.[1].value ?? null
  const answer = answers[subject]
  if (part === 'note') return answer?.note ?? null
  if (part === 'known') return answer?.known ?? null
  return fieldValueOf(answer)
}
