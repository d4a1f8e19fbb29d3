import { useTranslations } from 'next-intl'
import type { ItemWords } from '@/components/words/item-words'
import type { Comparison } from '@/lib/scoring/comparison'
import { AnswerDifferences } from './answer-differences'
import { DifferenceBrief } from './difference-brief'
import { FactorDifferences } from './factor-differences'
import { LeverDifferences } from './lever-differences'
import { PowerDifferences } from './power-differences'

type DifferenceListProps = {
  readonly comparison: Comparison
  readonly words: ItemWords
  /** Whether both sides have enough answers to speak of shares: `enoughForShares`. */
  readonly showShares: boolean
}

/**
 * What differs between two sets of answers, in words, and because of which answers. Its headings are of the third level.
 * Reads `movement`, `result`, `instrument` and the names in `levers` of the catalogue.
 */
export function DifferenceList({ comparison, words, showShares }: DifferenceListProps) {
  const t = useTranslations('movement')
  const { answers, ranking, factors, power, levers } = comparison
  if (answers.length === 0 && ranking === null) return <p>{t('nothing')}</p>
  return (
    <div className="stack">
      <DifferenceBrief comparison={comparison} showShares={showShares} />
      <AnswerDifferences answers={answers} ranking={ranking} words={words} />
      <FactorDifferences factors={factors} words={words} />
      <PowerDifferences power={power} words={words} />
      <LeverDifferences levers={levers} words={words} showShares={showShares} />
    </div>
  )
}
