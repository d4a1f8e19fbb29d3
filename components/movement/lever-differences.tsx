import { useTranslations } from 'next-intl'
import type { ItemWords } from '@/components/words/item-words'
import type { Comparison } from '@/lib/scoring/comparison'
import { DifferencePart } from './difference-part'
import { LeverDifference } from './lever-difference'
import { leverDifferences, type LeverDifference as Difference } from '@/lib/reading/movement/lever-movement'

type LeverDifferencesProps = {
  readonly comparison: Comparison
  readonly words: ItemWords
  /** False with fewer than eight answers on either side: then no lever is considered first on it. */
  readonly isEnough: boolean
}

/** Levers in another band, then those that stand otherwise in theirs; the rest is counted, so that silence is not taken for news. */
export function LeverDifferences({ comparison, words, isEnough }: LeverDifferencesProps) {
  const t = useTranslations('movement.levers')
  const { banded, others, still } = leverDifferences(comparison, isEnough)
  const list = (named: readonly Difference[]) => (
    <ul className="rlist cols">
      {named.map((lever) => (
        <LeverDifference key={lever.id} lever={lever} words={words} isEnough={isEnough} />
      ))}
    </ul>
  )
  const named = banded.length + others.length
  const { answers, ranking, marks, clearances } = comparison
  const causes =
    answers.length + [ranking !== null, marks.length > 0, clearances.length > 0].filter(Boolean).length
  return (
    <DifferencePart
      id="d-levers"
      heading={t('heading')}
      what={t('named', { count: named, of: named + still })}
      rows={named}
    >
      {named === 0 && <p className="mt-2">{t('allSame')}</p>}
      {banded.length > 0 && (
        <>
          <h4 className="mt-2">{t('banded')}</h4>
          {list(banded)}
        </>
      )}
      {others.length > 0 && (
        <>
          <h4 className="mt-4">{t('others')}</h4>
          {list(others)}
        </>
      )}
      {named > 0 && (
        <p className="small quiet mt-2">
          <span>{t('still', { count: still })}</span> {causes > 1 && <span>{t('parts')}</span>}
        </p>
      )}
    </DifferencePart>
  )
}
