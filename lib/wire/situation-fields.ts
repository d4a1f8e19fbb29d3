/**
 * The one list of the parts of a case that are not answers. Each is saved, and can conflict, on its own, as a text. How it
 * is written: words of a person, with the most UTF-16 units the server takes (as `maxlength` counts them, and wider than
 * the pages ask for); a day, such as 2026-12-03; or ids of choices, joined by commas. Empty: not said.
 */
export const situationForms = {
  codeName: { form: 'text', longest: 200 },
  ask: { form: 'text', longest: 5000 },
  kindOfAsk: { form: 'choices' },
  counterpart: { form: 'text', longest: 1000 },
  counterpartLevel: { form: 'choices' },
  area: { form: 'text', longest: 1000 },
  meetingDate: { form: 'day' },
  talks: { form: 'choices' },
  bringsThem: { form: 'choices' },
  keepsThem: { form: 'choices' },
  keepsUs: { form: 'choices' },
  factorRanking: { form: 'choices' },
  reviewDate: { form: 'day' },
  watchFor: { form: 'choices' },
  watchSeen: { form: 'choices' },
  clearance: { form: 'text', longest: 2000 }, // who cleared what, and when: clearance.ts
  analogies: { form: 'text', longest: 20_000 }, // what is said of cases like this one: analogies.ts
  plannedLevers: { form: 'text', longest: 20_000 }, // what is meant to be used: planned-levers.ts
} as const satisfies Readonly<Record<string, Form>>

type Form = { readonly form: 'text'; readonly longest: number } | { readonly form: 'day' | 'choices' }
type Forms = typeof situationForms

export type SituationField = keyof Forms
export type ChosenField = {
  [Field in SituationField]: Forms[Field]['form'] extends 'choices' ? Field : never
}[SituationField]
export type PlainField = {
  [Field in SituationField]: Forms[Field]['form'] extends 'text' ? never : Field
}[SituationField]

/** Whether this names a part of the situation. */
export const isSituationField = (name: string): name is SituationField => Object.hasOwn(situationForms, name)

/** Every part of the situation, in the order of the list. */
export const situationFields: readonly SituationField[] = Object.keys(situationForms).filter(isSituationField)

/** A record of the situation made field by field. */
export function mapFields<Value>(
  valueOf: (field: SituationField) => Value,
): Readonly<Record<SituationField, Value>> {
  const made: Partial<Record<SituationField, Value>> = {}
  for (const field of situationFields) made[field] = valueOf(field)
  if (!isWhole(made)) throw new Error('A part of the situation was left out')
  return made
}

const isWhole = <Value>(
  made: Partial<Record<SituationField, Value>>,
): made is Record<SituationField, Value> => situationFields.every((field) => field in made)

/** What the page of the case asks. */
export const askedFields = [
  'codeName',
  'ask',
  'kindOfAsk',
  'counterpart',
  'counterpartLevel',
  'area',
  'meetingDate',
  'talks',
  'bringsThem',
  'keepsThem',
  'keepsUs',
] as const satisfies readonly SituationField[]

/** What says when to look again: shown in the list, also of cases that are not on this device. */
export const dueFields = ['reviewDate', 'watchFor', 'watchSeen'] as const satisfies readonly SituationField[]
export type DueField = (typeof dueFields)[number]

/** What a result depends on besides the answers: where one of these is disputed nothing is submitted. */
export const resultFields = [
  'factorRanking',
  'clearance',
  'analogies',
] as const satisfies readonly SituationField[]
export type ResultField = (typeof resultFields)[number]
