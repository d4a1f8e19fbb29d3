'use client'

import { useTranslations } from 'next-intl'
import { useState, type ComponentType } from 'react'
import { OnDemand } from '@/components/charts/explore/on-demand'
import type { RankChartProps } from '@/components/charts/explore/rank-chart'
import { ExploreKey } from './explore-key'
import type { ExploreRow } from '@/lib/reading/levers/explore-rows'
import { ExploreTable } from './explore-table'

type Shown = RankChartProps['shown']
const loadChart = async () => (await import('@/components/charts/explore/rank-chart')).RankChart

/** Offers the chart of all levers. Its library is fetched only when someone asks; the table is there without it. */
export function ExploreRanks({ rows }: { rows: readonly ExploreRow[] }) {
  const t = useTranslations('result.explore')
  const words = { draw: t('draw'), loading: t('loading'), failed: t('failed') }
  return (
    <details className="explore more">
      <summary>{t('offer')}</summary>
      <div className="stack">
        <OnDemand load={loadChart} words={words}>
          {(RankChart) => <Open RankChart={RankChart} rows={rows} />}
        </OnDemand>
        <ExploreTable rows={rows} />
      </div>
    </details>
  )
}

type OpenProps = { readonly RankChart: ComponentType<RankChartProps>; readonly rows: readonly ExploreRow[] }

function Open({ RankChart, rows }: OpenProps) {
  const t = useTranslations('result.explore')
  const [shown, setShown] = useState<Shown>('share')
  return (
    <>
      <fieldset className="choose np">
        <legend>{t('choose')}</legend>
        {(['share', 'fit'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="explore"
              checked={shown === one}
              onChange={() => {
                setShown(one)
              }}
            />
            {t(`chooseOne.${one}`)}
          </label>
        ))}
      </fieldset>
      <ExploreKey shown={shown} />
      <RankChart
        rows={rows}
        shown={shown}
        words={{ label: t('chartLabel'), axis: t(`axis.${shown}`) }}
        sentence={({ name, answered, nothing, fit }) =>
          shown === 'share'
            ? t('sayShare', { name, answered, nothing: nothing ?? '–' })
            : t('sayFit', { name, ...fit })
        }
      />
    </>
  )
}
