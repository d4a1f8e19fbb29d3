import type { DocumentedCase, CodedUse } from './cases/documented/types'

/** An answer as far as likeness looks at it: a level, yes or no, or "does not apply". */
export type ComparedAnswer = { readonly level: number | boolean } | { readonly notApplicable: true }

export type ComparedAnswers = Readonly<Record<string, ComparedAnswer>>

/** How like a case is to given answers, as far as one lever's conditions go. */
export type Likeness = {
  /** Condition items on which both stand on the same side of the scale, in the lever's order. */
  readonly agreeing: readonly string[]
  /** Condition items both answered, on different sides. */
  readonly differing: readonly string[]
  /** Condition items that one of the two leaves open or that do not apply: they count for nothing. */
  readonly open: readonly string[]
}

/** One documented use of a lever with its case and its likeness. */
export type LikeUse = {
  readonly documentedCase: DocumentedCase
  readonly use: CodedUse
  readonly likeness: Likeness
}

type Side = 'low' | 'middle' | 'high'

/** Which side of the scale an answer stands on: 0 and 1 low, 2 middle, 3 and 4 high; no is low, yes is high. */
export function sideOf(level: number | boolean): Side {
  if (typeof level === 'boolean') return level ? 'high' : 'low'
  if (level <= 1) return 'low'
  return level >= 3 ? 'high' : 'middle'
}

const sideIn = (answers: ComparedAnswers, item: string): Side | null => {
  const answer = answers[item]
  return answer === undefined || 'notApplicable' in answer ? null : sideOf(answer.level)
}

/** Compares two sets of answers on these items. How an answer is known plays no part. */
export function likenessOf(
  items: readonly string[],
  ours: ComparedAnswers,
  theirs: ComparedAnswers,
): Likeness {
  const agreeing: string[] = []
  const differing: string[] = []
  const open: string[] = []
  for (const item of items) {
    const [our, their] = [sideIn(ours, item), sideIn(theirs, item)]
    if (our === null || their === null) open.push(item)
    else if (our === their) agreeing.push(item)
    else differing.push(item)
  }
  return { agreeing, differing, open }
}

/** Agreeing minus differing items. Items that are open count for neither, so silence is never likeness. */
const balanceOf = ({ agreeing, differing }: Likeness) => agreeing.length - differing.length

/**
 * Every documented use of one lever, the most like case first: by agreeing minus differing condition items, then by
 * agreeing items, then in the order of the cases. With nothing to compare all stand equal, in the order of the cases.
 * The items are the lever's condition items; a lever without any has no like case.
 */
export function likeUses(
  documentedCases: readonly DocumentedCase[],
  { lever, items, answers }: { lever: string; items: readonly string[]; answers: ComparedAnswers },
): readonly LikeUse[] {
  return documentedCases
    .flatMap((documentedCase) => {
      const uses = documentedCase.uses.filter((use) => use.lever === lever)
      const likeness = likenessOf(items, answers, documentedCase.answers)
      return uses.map((use) => ({ documentedCase, use, likeness }))
    })
    .sort(
      (left, right) =>
        balanceOf(right.likeness) - balanceOf(left.likeness) ||
        right.likeness.agreeing.length - left.likeness.agreeing.length,
    )
}
