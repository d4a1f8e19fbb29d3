'use client'

import { useTranslations } from 'next-intl'
import { useState, type ComponentType } from 'react'
import { OnDemand } from '@/components/charts/explore/on-demand'
import type { TimelineChartProps, TimelineChartRow } from '@/components/charts/explore/timeline-chart'
import { roundToFives } from '@/lib/reading/round-to-fives'
import type { TimelineFactor } from '@/lib/reading/movement/timeline'

type NamedFactor = TimelineFactor & { readonly name: string }
const loadChart = async () => (await import('@/components/charts/explore/timeline-chart')).TimelineChart

/** Offers one factor at a time as a chart to move along. Its library is fetched only when someone asks. */
export function ExploreTimeline({ factors }: { factors: readonly NamedFactor[] }) {
  const t = useTranslations('movement.timeline.explore')
  const words = { draw: t('draw'), loading: t('loading'), failed: t('failed') }
  return (
    <div className="stack-s mt-4 np">
      <OnDemand load={loadChart} words={words}>
        {(TimelineChart) => <Open TimelineChart={TimelineChart} factors={factors} />}
      </OnDemand>
    </div>
  )
}

type OpenProps = {
  readonly TimelineChart: ComponentType<TimelineChartProps>
  readonly factors: readonly NamedFactor[]
}

function Open({ TimelineChart, factors }: OpenProps) {
  const t = useTranslations('movement.timeline')
  const [chosen, setChosen] = useState(factors[0]?.id)
  const factor = factors.find(({ id }) => id === chosen)
  if (factor === undefined) return null
  const rows = factor.points.map(({ name, ...range }): TimelineChartRow => ({ name, ...roundToFives(range) }))
  return (
    <>
      <fieldset className="choose">
        <legend>{t('explore.choose')}</legend>
        {factors.map(({ id, name }) => (
          <label key={id}>
            <input
              type="radio"
              name="timeline-factor"
              checked={id === chosen}
              onChange={() => {
                setChosen(id)
              }}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <TimelineChart
        rows={rows}
        label={t('explore.label', { factor: factor.name })}
        sentence={({ name, low, high, score }) =>
          t('explore.say', {
            name,
            span: low === high ? 'point' : 'range',
            low,
            high,
            open: score === null ? 'yes' : 'no',
            score: score ?? 0, // not said when it is open
          })
        }
      />
    </>
  )
}
