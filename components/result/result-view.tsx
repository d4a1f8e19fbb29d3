import { useTranslations } from 'next-intl'
import { model } from '@/lib/levers/model'
import { countAnswers } from './answer-counts'
import { AskSection } from './ask-section'
import { FactorSection } from './factor-section'
import { useItemWords } from './item-words'
import { enoughForShares, isSteady } from './lever-groups'
import { LeverSection } from './lever-section'
import { PowerSection } from './power-section'
import { RestsOn } from './rests-on'
import { ResultHeader } from './result-header'
import type { ResultPage } from './result-page'
import type { ResultViewProps } from './result-view-props'
import { StopsSection } from './stops-section'
import { Unfold } from './unfold'

/** The whole result page, drawn from plain data: on the server for examples, in the browser for one's own cases. */
export function ResultView({
  answers,
  reading,
  heading,
  basis,
  words: frozen,
  before,
  after,
}: ResultViewProps) {
  const t = useTranslations('result.print')
  const words = useItemWords(frozen)
  const counts = countAnswers(model.items, answers)
  const page: ResultPage = {
    answers,
    words,
    counts,
    result: reading.result,
    background: new Map(reading.background?.levers.map((lever) => [lever.id, lever])),
    showShares: enoughForShares(counts.answered),
    steady: isSteady(reading.result),
  }
  return (
    <div className="result">
      <ResultHeader page={page} heading={heading} basis={basis} />
      {before}
      <RestsOn page={page} />
      <FactorSection page={page} />
      <PowerSection page={page} />
      <AskSection page={page} />
      <LeverSection page={page} />
      {after}
      <StopsSection page={page} />
      <p className="print-only small">{t('footer', { title: heading.title })}</p>
      <Unfold />
    </div>
  )
}
