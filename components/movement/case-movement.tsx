import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useItemWords } from '@/components/words/item-words'
import { chooseTwo, pairOf, type AssessmentSide } from '@/lib/reading/movement/assessment-side'
import { ComparedPair } from './compared-pair'
import { FactorTimeline } from './factor-timeline'
import { PairPicker } from './pair-picker'
import { timelineOf } from '@/lib/reading/movement/timeline'
import { useNamedSides } from './use-named-sides'

type CaseMovementProps = { readonly caseId: string; readonly sides: readonly AssessmentSide[] }

/** Two assessments of a case read against each other, and all of them on one line. */
export function CaseMovement({ caseId, sides }: CaseMovementProps) {
  const t = useTranslations('movement.page')
  const words = useItemWords(null)
  const named = useNamedSides(sides)
  const query = new URLSearchParams(window.location.search)
  const chosen = chooseTwo(sides, { from: query.get('from'), to: query.get('to') })
  const [before, after] = chosen ?? []
  const pair = useMemo(
    () => (before === undefined || after === undefined ? null : pairOf(before, after)),
    [before, after],
  )
  if (before === undefined || after === undefined || pair === null) return null
  const nameOf = ({ id }: AssessmentSide) => named.find((side) => side.id === id)?.name ?? ''
  return (
    <>
      <PairPicker caseId={caseId} sides={named} from={before.id} to={after.id} />
      <section className="section mt-5" aria-labelledby="h-changed">
        <h2 id="h-changed">
          {t('changed', {
            before: nameOf(before),
            after: nameOf(after),
            open: after.status === 'draft' ? 'yes' : 'no',
          })}
        </h2>
        {before === after ? (
          <p>{t('twice')}</p>
        ) : (
          <>
            {pair.leftOut > 0 && <p className="note">{t('leftOut', { count: pair.leftOut })}</p>}
            {pair.readAnew && <p className="note">{t('readAnew')}</p>}
            <ComparedPair pair={pair} words={words} />
          </>
        )}
      </section>
      <FactorTimeline factors={timelineOf(named)} words={words} />
    </>
  )
}
