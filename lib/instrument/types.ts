/** The five sources of structural weakness (Clements 2018, "The Stacked Deck"), in the order they are asked. */
export type FactorId = 'process' | 'fairness' | 'law' | 'interests' | 'alternatives'

/** The pages on who they are, on what they want, and on their rules and us: what belongs to no factor. */
export type ProfilePage = 'counterpart' | 'aims' | 'ours'

/** Habeeb's three dimensions of issue-specific power (Habeeb 1988, via Clements 2018). */
export type PowerDimension = 'alternatives' | 'commitment' | 'control'

export type PowerSide = 'ours' | 'theirs'

/**
 * Where an item sits in the power map. Strength of that side on that dimension is level / 4 with direction 1,
 * and 1 - level / 4 with direction -1.
 */
export type PowerPlace = {
  readonly side: PowerSide
  readonly dimension: PowerDimension
  readonly direction: 1 | -1
}

/**
 * One question of the instrument. Plain data: no text (that is in the message catalogue, keyed by id) and no functions,
 * so that a version can be hashed, diffed and kept on a device.
 */
export type Item = {
  /** Stable for ever: never renamed, never reused. */
  readonly id: string
  /** `level`: five anchors, 0 to 4. `yesno`: listed or not, denounced or not. */
  readonly kind: 'level' | 'yesno'
  /** The factor whose score this item is part of, and on whose page it is asked. null: it is part of the profile. */
  readonly group: FactorId | null
  /** The page that asks a part of the profile; items of a factor have none. */
  readonly page?: ProfilePage
  /** The factor under whose weight this item may be matched by a lever; null: only in conditions. */
  readonly factor: FactorId | null
  /** The end of the scale that is bad for us. Level, 0 or 4. */
  readonly adverse: 0 | 4
  readonly power: PowerPlace | null
  /** Whether "does not apply" is offered. Never for what always exists, such as the counterpart's concern for its image. */
  readonly mayNotApply: boolean
  /** Citations in the grammar of lib/literature/parse-citations.ts, such as "C18 The Process; Cutts 1999a". */
  readonly source: string
}

export type Instrument = {
  readonly version: string
  readonly items: readonly Item[]
}

/** 0 to 4. For factor items 0 = no disadvantage, 4 = severe; for profile items 0 = not at all, 4 = very much. */
export type Level = 0 | 1 | 2 | 3 | 4

/** How an answer is known: we saw it (or two independent sources did), one credible source told us, or we assume it. */
export type Known = 'observed' | 'reported' | 'assumed'

/** An answer as the scorer takes it. "Don't know" is not here: for the scorer it is the absence of an answer. */
export type Answer =
  { readonly level: Level | boolean; readonly known: Known } | { readonly notApplicable: true }

/** Answers by item id. An item that is not in the record is unknown; unknown is never read as 0. */
export type Answers = Readonly<Record<string, Answer>>
