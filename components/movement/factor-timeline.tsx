import { useTranslations } from 'next-intl'
import { FactorRange } from '@/components/charts/factor-range'
import type { ItemWords } from '@/components/words/item-words'
import { roundToFives } from '@/lib/reading/round-to-fives'
import { ExploreTimeline } from './explore-timeline'
import type { TimelineFactor, TimelinePoint } from '@/lib/reading/movement/timeline'

type FactorTimelineProps = { readonly factors: readonly TimelineFactor[]; readonly words: ItemWords }

/** Each source of weakness over all assessments, one bar below the other, each with its range in words. */
export function FactorTimeline({ factors, words }: FactorTimelineProps) {
  const t = useTranslations('movement.timeline')
  return (
    <section className="section" aria-labelledby="h-timeline">
      <h2 id="h-timeline">{t('heading')}</h2>
      <p className="quiet">{t('lead')}</p>
      <div className="cols mt-4">
        {factors.map(({ id, points }) => (
          <div key={id}>
            <h3>{words.factor(id)}</h3>
            <p className="ends mt-2" aria-hidden="true">
              <span>{t('best')}</span>
              <span>{t('worst')}</span>
            </p>
            <ol className="fmap">
              {points.map((point) => (
                <Point key={point.id} point={point} />
              ))}
            </ol>
          </div>
        ))}
      </div>
      <p className="small quiet mt-4">{t('scale')}</p>
      <ExploreTimeline factors={factors.map(({ id, points }) => ({ id, name: words.factor(id), points }))} />
    </section>
  )
}

function Point({ point: { name, ...range } }: { point: TimelinePoint }) {
  const t = useTranslations('movement.timeline')
  const { low, high, score } = roundToFives(range)
  return (
    <li>
      <p className="name wide-p small num">
        <b>{name}</b>{' '}
        <span className="quiet">
          {t('say', {
            span: low === high ? 'point' : 'range',
            low,
            high,
            open: score === null ? 'yes' : 'no',
            score: score ?? 0, // not said when it is open
          })}
        </span>
      </p>
      <FactorRange low={range.low} high={range.high} score={range.score} />
    </li>
  )
}
