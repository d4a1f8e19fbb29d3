import { model } from '@/lib/levers/model'
import { countAnswers } from './answer-counts'
import { useItemWords } from './item-words'
import { enoughForShares, isSteady } from './lever-groups'
import type { ResultPage } from './result-page'
import type { ResultViewProps } from './result-view-props'

/** What every part of a result is drawn from: the page, its print and the meeting card. */
export function useResultPage({
  answers,
  reading,
  words: frozen,
  basis,
}: Pick<ResultViewProps, 'answers' | 'reading' | 'words' | 'basis'>): ResultPage {
  const words = useItemWords(frozen)
  const counts = countAnswers(model.items, answers)
  return {
    answers,
    words,
    counts,
    result: reading.result,
    background: new Map(reading.background?.levers.map((lever) => [lever.id, lever])),
    information: reading.background?.information ?? null,
    showShares: enoughForShares(counts.answered),
    isOwnCase: basis.kind !== 'example',
    steady: isSteady(reading.result),
  }
}
