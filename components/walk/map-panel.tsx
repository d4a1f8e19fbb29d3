'use client'

import { useTranslations } from 'next-intl'
import { walkedAnswers, type CaseView } from '@/components/open-case/case-session'
import { useCasePart } from '@/components/open-case/use-case-view'
import { useSame } from '@/components/ui/use-same'
import { toAnswers } from '@/lib/wire/to-answers'
import { scoreFactor, type FactorItems } from '@/lib/reading/walk/factor-intervals'
import { FactorSentence, LastChange } from './last-change'
import { FactorRow, MiniRow } from './map-rows'
import { SaveStatus } from '@/components/open-case/save-status'
import { useLastChange } from './use-last-change'

export type MapFactor = FactorItems & { readonly name: string }
type MapPanelProps = {
  version: string
  factors: readonly MapFactor[]
  current: string
  leverNames: Readonly<Record<string, string>>
}

/** Whether there are answers to follow already. */
const stageOf = ({ kind }: CaseView) => (kind === 'none' || kind === 'ready' ? kind : 'loading')

/** The five factors as they stand, beside the questions, and what the answer just given changed. */
export function MapPanel({ version, factors, current, leverNames }: MapPanelProps) {
  const t = useTranslations('client.map')
  const stage = useCasePart(stageOf)
  const answers = useSame(toAnswers(useCasePart(walkedAnswers) ?? {}))
  const change = useLastChange(stage, answers)

  const rows = factors.map(({ id, name, items }) => {
    const now = scoreFactor({ id, items }, answers)
    const isMoved = change !== null && items.some((item) => item.id === change.itemId)
    const before = isMoved ? scoreFactor({ id, items }, change.before) : now
    return { name, isHere: id === current, ...now, lowBefore: before.low, highBefore: before.high }
  })

  return (
    <aside className="rail" aria-label={t('title')}>
      <div className="mapbar">
        <SaveStatus />
        <div className="mini" aria-hidden="true">
          {rows.map((row) => (
            <MiniRow key={row.id} {...row} />
          ))}
        </div>
        <p className="barchange">
          {change === null ? null : <FactorSentence change={change} factors={factors} />}{' '}
          <a href="#map">{t('seeMap')}</a>
        </p>
      </div>
      <section id="map" className="mapfull">
        <h2>{t('title')}</h2>
        <p className="ends mt-2">
          <span>{t('best')}</span>
          <span>{t('worst')}</span>
        </p>
        <ul className="fmap">
          {rows.map((row) => (
            <FactorRow key={row.id} {...row} />
          ))}
        </ul>
        <LastChange version={version} change={change} factors={factors} leverNames={leverNames} />
      </section>
    </aside>
  )
}
