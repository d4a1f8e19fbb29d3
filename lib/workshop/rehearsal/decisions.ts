/** What groups choose from: proposed decisions by their keys, then those in the trainer's own words. */
export type DecisionList = { readonly offered: readonly string[]; readonly added: readonly string[] }

/** Limits of the list: fewer is no choice, more is not read on a phone. The length is in characters. */
export const decisionLimits = { least: 2, most: 8, length: 160 } as const

/** Every key of the list, in the order it is shown. An added one is known by its place, from 0. */
export const decisionKeys = ({ offered, added }: DecisionList): readonly string[] => [
  ...offered,
  ...added.map((_, place) => addedKey(place)),
]

/** The trainer's words of an added decision; null: it is a proposed one. */
export function addedWords({ added }: DecisionList, key: string): string | null {
  const place = added.findIndex((_, at) => addedKey(at) === key)
  return added[place] ?? null
}

const addedKey = (place: number): string => `added.${String(place)}`
