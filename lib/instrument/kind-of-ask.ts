/** What kind of thing is asked for. At most one; nothing chosen is no kind. Other texts and other dangers go with each. */
export const kindsOfAsk = [
  'access',
  'movement',
  'pause',
  'visits',
  'release',
  'conduct',
  'rules',
  'other',
] as const
export type KindOfAsk = (typeof kindsOfAsk)[number]

/** The kind in a stored value; null where none is chosen, or one that is not known here. */
export const kindOfAskIn = (value: string): KindOfAsk | null =>
  kindsOfAsk.find((kind) => kind === value) ?? null
