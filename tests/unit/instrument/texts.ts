import catalogue from '@/lib/i18n/locales/en/instrument-1.json'

export type ItemText = {
  readonly name: string
  readonly question: string
  readonly help: string
  readonly anchors: Readonly<Record<string, string>>
  readonly find: string
}

/** The English text of version 1 by item id. */
export const textById: ReadonlyMap<string, ItemText> = new Map(
  Object.entries(catalogue.items).flatMap(([group, items]) =>
    Object.entries(items).map(([topic, text]): [string, ItemText] => [`${group}.${topic}`, text]),
  ),
)

export function textOf(id: string): ItemText {
  const text = textById.get(id)
  if (text === undefined) throw new Error(`No text for ${id}`)
  return text
}

/** Everything a person reads about an item, but not its name: question, help, anchors, what to find out. */
export function sentencesToRead(id: string): readonly string[] {
  const { question, help, anchors, find } = textOf(id)
  return [question, help, ...Object.values(anchors), find]
}

export const intros = [...Object.values(catalogue.factors), ...Object.values(catalogue.profile)]
