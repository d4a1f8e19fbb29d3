import { levelOf } from '@/lib/instrument/answer'
import type { Answer, Answers, Item } from '@/lib/instrument/types'
import { krippendorffAlpha } from './krippendorff-alpha'
import { agreementOf, type Agreement } from './agreement'

type ItemKind = Pick<Item, 'id' | 'kind'>

/** What one assessor said about an item: a level (a yes is 4, a no is 0), that it does not apply, or nothing. */
export type Said = number | 'not-applicable' | null

export type ComparedItem = {
  readonly id: string
  /** In the order of the assessors. */
  readonly said: readonly Said[]
  /** Levels between the lowest and the highest, 0 to 4; 4 where some say that it does not apply and others give a level. */
  readonly spread: number
  /** null: fewer than two gave a level. */
  readonly agreement: Agreement | null
}

export type RaterComparison = {
  /** Two or more said something, and not the same. Furthest apart first, then least agreement, then as asked. */
  readonly apart: readonly ComparedItem[]
  /** Two or more said something, and all of them the same. */
  readonly agreed: readonly ComparedItem[]
  readonly onlyOne: readonly ComparedItem[]
  readonly nobody: readonly ComparedItem[]
  readonly overall: Overall
}

export type Overall = {
  /** Krippendorff's alpha with ordinal distances, unknown = missing; null: it cannot be told. */
  readonly alpha: number | null
  /** Items that at least two gave a level for, and all levels given for them. */
  readonly items: number
  readonly ratings: number
  /** Source of the cut-offs: scoring.md 2.14. */
  readonly verdict: 'reliable' | 'tentative' | 'talk-first' | 'unknown'
}

const reliableFrom = 0.8
const tentativeFrom = 0.667
/**
 * Compares what several assessors answered, each on their own. Unknown is missing, never a middle level. How an answer is
 * known plays no part: that is for the talk about it. Source: scoring.md 2.14.
 */
export function compareRaters(items: readonly ItemKind[], raters: readonly Answers[]): RaterComparison {
  const compared = items.map((item) => compareItem(item, raters))
  const isShared = ({ said }: ComparedItem) => said.filter((one) => one !== null).length >= 2
  const apart = compared.filter((one) => isShared(one) && one.spread > 0)
  return {
    apart: apart.sort(
      (left, right) =>
        right.spread - left.spread || (left.agreement?.value ?? 0) - (right.agreement?.value ?? 0),
    ),
    agreed: compared.filter((one) => isShared(one) && one.spread === 0),
    onlyOne: compared.filter(({ said }) => said.filter((one) => one !== null).length === 1),
    nobody: compared.filter(({ said }) => said.every((one) => one === null)),
    overall: compareAll(compared),
  }
}

function compareItem({ id, kind }: ItemKind, raters: readonly Answers[]): ComparedItem {
  const said = raters.map((answers) => saidIn(Object.hasOwn(answers, id) ? answers[id] : undefined))
  const levels = levelsIn(said)
  const isDisputed = levels.length > 0 && said.includes('not-applicable')
  const between = levels.length === 0 ? 0 : Math.max(...levels) - Math.min(...levels)
  return { id, said, spread: isDisputed ? 4 : between, agreement: agreementOf(countAt(kind, levels)) }
}

function saidIn(answer: Answer | undefined): Said {
  if (answer === undefined) return null
  if ('notApplicable' in answer) return 'not-applicable'
  return levelOf(answer)
}

const levelsIn = (said: readonly Said[]): number[] =>
  said.filter((one): one is number => typeof one === 'number')

/** How often each place was chosen: a yes/no has two places, a level five. */
const countAt = (kind: Item['kind'], levels: readonly number[]): readonly number[] =>
  (kind === 'yesno' ? [0, 4] : [0, 1, 2, 3, 4]).map((place) => levels.filter((one) => one === place).length)

function compareAll(compared: readonly ComparedItem[]): Overall {
  const shared = compared.filter(({ said }) => levelsIn(said).length >= 2)
  const raters = compared[0]?.said.length ?? 0
  const alpha = krippendorffAlpha(
    Array.from({ length: raters }, (_, rater) =>
      shared.map(({ said }) => {
        const one = said[rater]
        return typeof one === 'number' ? one : null
      }),
    ),
  )
  const ratings = shared.reduce((sum, { said }) => sum + levelsIn(said).length, 0)
  return { alpha, items: shared.length, ratings, verdict: verdictOn(alpha) }
}

function verdictOn(alpha: number | null): Overall['verdict'] {
  if (alpha === null) return 'unknown'
  if (alpha >= reliableFrom) return 'reliable'
  return alpha >= tentativeFrom ? 'tentative' : 'talk-first'
}
