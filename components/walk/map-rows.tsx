'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { FactorRange } from '@/components/charts/factor-range'
import { roundToFives } from '@/lib/reading/round-to-fives'
import type { FactorResult } from '@/lib/scoring/types'

type RowProps = FactorResult & {
  name: string
  isHere: boolean
  /** The ends before the last answer; the same as now where it moved nothing. */
  lowBefore: number
  highBefore: number
}

/** One factor in the bar of a phone. Rows are drawn again only when something of them changes: a tap moves one at most. */
export const MiniRow = memo(function MiniRow(row: RowProps) {
  const { id, isHere, low, high, score, lowBefore, highBefore } = row
  const t = useTranslations('client.map')
  const before = { low: lowBefore, high: highBefore }
  return (
    <div className={isHere ? 'now' : undefined}>
      <span>{t(`short.${id}`)}</span>
      <FactorRange low={low} high={high} score={score} before={before} size="mini" />
    </div>
  )
})

/** One factor in the map, with its interval in words. */
export const FactorRow = memo(function FactorRow(row: RowProps) {
  const { name, isHere, low, high, score, answered, of, lowBefore, highBefore } = row
  const t = useTranslations('client.map')
  const before = { low: lowBefore, high: highBefore }
  const said = roundToFives({ low, high, score })
  return (
    <li className={isHere ? 'now' : undefined}>
      <p className="name">
        <b>{name}</b>
        <span className="num">{said.score ?? t('open')}</span>
      </p>
      <FactorRange low={low} high={high} score={score} before={before} />
      <p className="say num">
        {[
          t('range', { low: said.low, high: said.high }),
          t(answered === 0 ? 'noneAnswered' : score === null ? 'onlyAnswered' : 'answered', { answered, of }),
        ].join(' ')}
      </p>
    </li>
  )
})
