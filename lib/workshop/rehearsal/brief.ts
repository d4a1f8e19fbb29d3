import type { Role } from './roles'

/** A brief says what one wants, how far one goes, and what one knows: in this order. */
export const briefParts = ['aims', 'limits', 'knows'] as const
export type BriefPart = (typeof briefParts)[number]

/** One line of a brief. Its words are in the catalogue under `rehearsalBriefs`. */
export type BriefLine = {
  /** Key of its words, with dots. They may name what is asked (`ask`) and of whom (`whom`). */
  readonly words: string
  /** The question from whose answer it was made; null: it is written, or holds for the role in every case. */
  readonly item: string | null
  /** Where it is written, as a citation; `judgement` where no source carries it; null: as the answer it was made from. */
  readonly source: string | null
  /** Made from an answer that is assumed: the player is told that it is a guess. */
  readonly isGuess: boolean
}

/** What one role is told, and no other. */
export type Brief = {
  readonly role: Role
  /** Key of who one is. */
  readonly who: string
  readonly parts: Readonly<Record<BriefPart, readonly BriefLine[]>>
}
