import { useTranslations } from 'next-intl'
import type { LastAnswer } from '@/lib/reading/walk/change-made'
import { scoreFactor, type FactorItems } from '@/lib/reading/walk/factor-intervals'
import { readPower, type PowerItems } from '@/lib/reading/walk/power-lanes'

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
    const before = scoreFactor(factor, change.before)
    const now = scoreFactor(factor, change.after)
    const words = { factor: factor.name, low: Math.round(now.low), high: Math.round(now.high) }
    if (before.low === now.low && before.high === now.high) return t('changeFactorSame', words)
    const was = { lowBefore: Math.round(before.low), highBefore: Math.round(before.high) }
    return t('changeFactor', { ...words, ...was })
  }
  const kind = power.find(holdsIt)
  const side = kind?.items.find(({ id }) => id === change.itemId)?.power?.side
  if (kind === undefined || side === undefined) return t('changeProfile')
  const before = readPower(kind, change.before)[side]
  const now = readPower(kind, change.after)[side]
  return t('changePower', {
    side,
    power: kind.name,
    low: inHundred(now.low),
    high: inHundred(now.high),
    lowBefore: inHundred(before.low),
    highBefore: inHundred(before.high),
  })
}

const inHundred = (share: number): number => Math.round(share * 100)
