import { useTranslations } from 'next-intl'
import { OpenTarget } from '@/components/ui/open-target'
import type { ItemWords } from '@/components/words/item-words'
import type { Comparison } from '@/lib/scoring/comparison'
import { AnswerDifferences } from './answer-differences'
import { BesideDifferences } from './beside-differences'
import { DifferenceBrief } from './difference-brief'
import { FactorDifferences } from './factor-differences'
import { LeverDifferences } from './lever-differences'
import { PowerDifferences } from './power-differences'

type DifferenceListProps = {
  readonly comparison: Comparison
  readonly words: ItemWords
  /** Whether both sides have enough answers: `enoughForBoth`. */
  readonly isEnough: boolean
}

/**
 * What differs between two sets of answers, in words, and because of which answers. Its headings are of the third level.
 * Reads `movement`, `result`, `instrument`, `stops`, the names in `levers` and the titles in `documented` of the catalogue.
 */
export function DifferenceList({ comparison, words, isEnough }: DifferenceListProps) {
  const t = useTranslations('movement')
  const { answers, ranking, marks, clearances, factors, power } = comparison
  if (answers.length + marks.length + clearances.length === 0 && ranking === null)
    return <p>{t('nothing')}</p>
  return (
    <div className="stack">
      <OpenTarget />
      <DifferenceBrief comparison={comparison} isEnough={isEnough} />
      {answers.length > 0 || ranking !== null ? (
        <AnswerDifferences answers={answers} ranking={ranking} words={words} />
      ) : null}
      <BesideDifferences {...comparison} />
      <FactorDifferences factors={factors} words={words} />
      <PowerDifferences power={power} words={words} />
      <LeverDifferences comparison={comparison} words={words} isEnough={isEnough} />
    </div>
  )
}
