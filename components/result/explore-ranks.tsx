'use client'

import { useTranslations } from 'next-intl'
import { useState, type ComponentType } from 'react'
import type { RankChartProps } from '@/components/charts/explore/rank-chart'
import { ExploreKey } from './explore-key'
import type { ExploreRow } from './explore-rows'
import { ExploreTable } from './explore-table'

type Shown = RankChartProps['shown']
type Chart =
  | { readonly kind: 'closed' | 'loading' | 'failed' }
  | { readonly kind: 'open'; readonly RankChart: ComponentType<RankChartProps> }

/** Offers the chart of all levers. Its library is fetched only when someone asks; the table is there without it. */
export function ExploreRanks({ rows }: { rows: readonly ExploreRow[] }) {
  const t = useTranslations('result.explore')
  const [chart, setChart] = useState<Chart>({ kind: 'closed' })

  const open = () => {
    setChart({ kind: 'loading' })
    import('@/components/charts/explore/rank-chart').then(
      ({ RankChart }) => {
        setChart({ kind: 'open', RankChart })
      },
      () => {
        setChart({ kind: 'failed' })
      },
    )
  }

  return (
    <details className="explore more">
      <summary>{t('offer')}</summary>
      <div className="stack">
        {chart.kind === 'open' ? (
          <Open RankChart={chart.RankChart} rows={rows} />
        ) : (
          <p className="np">
            <button className="btn" type="button" onClick={open} disabled={chart.kind === 'loading'}>
              {t('draw')}
            </button>
          </p>
        )}
        <p role="status" className="small">
          {chart.kind === 'loading' ? t('loading') : chart.kind === 'failed' ? t('failed') : ''}
        </p>
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
