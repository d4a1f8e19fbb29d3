import type { Answers } from '@/lib/instrument/types'
import type { LeverResult } from '@/lib/scoring/types'

/** An answer that is only assumed, and the levers that it speaks for, against or of. */
export type WeakAnswer = { readonly item: string; readonly levers: readonly string[] }

/**
 * Of these items those whose answer is only assumed, in their order, each with those of the levers that rest on it: by a reason, a
 * warning, a condition or a check. Whoever did not say how they know it counts as assuming it. An open question rests nothing.
 */
export const weakEvidence = (
  items: readonly string[],
  answers: Answers,
  levers: readonly LeverResult[],
): readonly WeakAnswer[] =>
  items
    .filter((item) => {
      const answer = answers[item]
      return answer !== undefined && 'known' in answer && answer.known === 'assumed'
    })
    .map((item) => ({
      item,
      levers: levers.filter((lever) => itemsOf(lever).includes(item)).map(({ id }) => id),
    }))

const itemsOf = ({
  reasonsFor,
  reasonsAgainst,
  warnings,
  conditions,
  status,
}: LeverResult): readonly (string | null)[] => [
  ...[...reasonsFor, ...reasonsAgainst, ...warnings].map(({ item }) => item),
  ...conditions.because,
  status.item,
]
