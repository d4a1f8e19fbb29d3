import { useTranslations } from 'next-intl'
import { roundToFives, strengthInFives } from '@/lib/reading/round-to-fives'
import type { LastAnswer } from '@/lib/reading/walk/change-made'
import { scoreFactor, type FactorItems } from '@/lib/reading/walk/score-factor'
import { readPower, type PowerItems } from '@/lib/reading/walk/read-power'

type Named = { readonly name: string }

export type ChangeSentenceProps = {
  readonly change: LastAnswer
  readonly factors: readonly (FactorItems & Named)[]
  readonly power: readonly (PowerItems & Named)[]
}

/** In an element of its own: what translates the page may change its text. */
export function ChangeSentence(props: ChangeSentenceProps) {
  const sentence = useChangeSentence(props)
  return <span key={sentence}>{sentence}</span>
}

/** What an answer did to the range of its factor; where it has none, to how strong its side is in a kind of power. */
function useChangeSentence({ change, factors, power }: ChangeSentenceProps): string {
  const t = useTranslations('client.map')
  const holdsIt = ({ items }: FactorItems | PowerItems) => items.some(({ id }) => id === change.itemId)
  const factor = factors.find(holdsIt)
  if (factor !== undefined) {
    const before = roundToFives(scoreFactor(factor, change.before))
    const { low, high } = roundToFives(scoreFactor(factor, change.after))
    const words = { factor: factor.name, low, high }
    if (before.low === low && before.high === high) return t('changeFactorSame', words)
    return t('changeFactor', { ...words, lowBefore: before.low, highBefore: before.high })
  }
  const kind = power.find(holdsIt)
  const side = kind?.items.find(({ id }) => id === change.itemId)?.power?.side
  if (kind === undefined || side === undefined) return t('changeProfile')
  const before = strengthInFives(readPower(kind, change.before)[side])
  const { low, high } = strengthInFives(readPower(kind, change.after)[side])
  return t('changePower', {
    side,
    power: kind.name,
    low,
    high,
    lowBefore: before.low,
    highBefore: before.high,
  })
}
