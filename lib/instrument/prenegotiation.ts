/**
 * What may be said about getting to talks at all, in the order it is shown (Clements 2020 brief). Ids are stored, so they
 * are for ever; the words are in the catalogue, in `before-talks.json`. All of it is optional and none of it is scored.
 */
export const prenegotiation = {
  /** One choice: is there a table. */
  talks: ['none', 'relayed', 'sometimes', 'regular'],
  /** Any number of these. The last of each of the lists below stands alone: it denies the others. */
  bringsThem: ['standing', 'services', 'settlement', 'pressure', 'gain', 'unknown'],
  keepsThem: ['pointless', 'delay', 'refusal', 'military', 'unknown'],
  keepsUs: ['law', 'listing', 'people', 'role', 'reputation', 'channel', 'nothing'],
} as const

export type PrenegotiationField = keyof typeof prenegotiation
export type PrenegotiationChoice<Field extends PrenegotiationField> = (typeof prenegotiation)[Field][number]

/** The questions that take several choices. */
export type ChoicesField = Exclude<PrenegotiationField, 'talks'>

/** What was chosen, in the order of the lists above. An empty list: nothing was said. */
export type BeforeTalks = {
  readonly [Field in PrenegotiationField]: readonly PrenegotiationChoice<Field>[]
}

/** Reads "a,b" as choices of a question, in its order. What is not one of them is left out; empty gives none. */
export function choicesIn<Field extends PrenegotiationField>(
  field: Field,
  value: string,
): readonly PrenegotiationChoice<Field>[] {
  const said = value.split(',')
  const all: readonly PrenegotiationChoice<Field>[] = prenegotiation[field]
  return all.filter((choice) => said.includes(choice))
}

/**
 * The value after one box was ticked or unticked: choices in the order of the question, joined by commas; empty for
 * none. Ticking the last choice of a question unticks the others, and the other way round.
 */
export function withChoice(field: ChoicesField, value: string, choice: string, isOn: boolean): string {
  const all: readonly string[] = prenegotiation[field]
  const said = value.split(',')
  const sole = all.at(-1)
  return all
    .filter((one) =>
      one === choice ? isOn : said.includes(one) && !(isOn && (one === sole || choice === sole)),
    )
    .join(',')
}

/** Whether a value is just as `withChoice` writes it: known choices, in order, none twice, the last one only alone. */
export function isChoices(field: ChoicesField, value: string): boolean {
  const choices: readonly string[] = choicesIn(field, value)
  const sole = prenegotiation[field].at(-1)
  return choices.join(',') === value && (choices.length < 2 || choices.at(-1) !== sole)
}
