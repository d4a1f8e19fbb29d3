'use client'

import { useTranslations } from 'next-intl'
import { walkedAnswers, type CaseView } from '@/components/open-case/case-session'
import { useCasePart } from '@/components/open-case/use-case-view'
import { useSame } from '@/components/ui/use-same'
import { toAnswers } from '@/lib/wire/to-answers'
import { scoreFactor, type FactorItems } from '@/lib/reading/walk/score-factor'
import { isProfilePage, type WalkPage } from '@/lib/instrument/walk'
import { readPower, type PowerItems } from '@/lib/reading/walk/read-power'
import { ChangeSentence } from './change-sentence'
import { LastChange } from './last-change'
import { FactorRow, MiniRow } from './map-rows'
import { MiniPower, PowerMap } from './power-map'
import { SaveStatus } from '@/components/open-case/save-status'
import { useLastChange } from './use-last-change'

export type MapFactor = FactorItems & { readonly name: string }
export type MapPower = PowerItems & { readonly name: string }
type MapPanelProps = {
  version: string
  factors: readonly MapFactor[]
  power: readonly MapPower[]
  current: WalkPage
  leverNames: Readonly<Record<string, string>>
}

/** Whether there are answers to follow already. */
const stageOf = ({ kind }: CaseView) => (kind === 'none' || kind === 'ready' ? kind : 'loading')

/**
 * What grows beside the questions, and what the answer just given changed: the three kinds of power beside the pages on
 * the counterpart and us, the five factors beside all others.
 */
export function MapPanel({ version, factors, power, current, leverNames }: MapPanelProps) {
  const t = useTranslations('client.map')
  const stage = useCasePart(stageOf)
  const answers = useSame(toAnswers(useCasePart(walkedAnswers) ?? {}))
  const change = useLastChange(stage, answers)
  const isMovedIn = (items: MapFactor['items']) =>
    change !== null && items.some((item) => item.id === change.itemId)

  const rows = factors.map(({ id, name, items }) => {
    const now = scoreFactor({ id, items }, answers)
    const before = change !== null && isMovedIn(items) ? scoreFactor({ id, items }, change.before) : now
    return { name, isHere: id === current, ...now, lowBefore: before.low, highBefore: before.high }
  })
  const lanes = power.map(({ name, ...own }) => ({
    name,
    now: readPower(own, answers),
    before: change !== null && isMovedIn(own.items) ? readPower(own, change.before) : null,
  }))
  const showsPower = isProfilePage(current)

  return (
    <aside className="rail" aria-label={t('title')}>
      <div className="mapbar">
        <SaveStatus />
        <div className={showsPower ? 'mini mini-3' : 'mini'} aria-hidden="true">
          {showsPower
            ? lanes.map((row) => <MiniPower key={row.now.dimension} {...row} />)
            : rows.map((row) => <MiniRow key={row.id} {...row} />)}
        </div>
        <p className="barchange">
          {change === null ? null : <ChangeSentence change={change} factors={factors} power={power} />}{' '}
          <a href="#map">{t('seeMap')}</a>
        </p>
      </div>
      <section id="map" className="mapfull">
        <h2>{t(showsPower ? 'powerTitle' : 'title')}</h2>
        {showsPower ? (
          <PowerMap rows={lanes} />
        ) : (
          <>
            <p className="ends mt-2">
              <span>{t('best')}</span>
              <span>{t('worst')}</span>
            </p>
            <ul className="fmap">
              {rows.map((row) => (
                <FactorRow key={row.id} {...row} />
              ))}
            </ul>
          </>
        )}
        <LastChange
          version={version}
          change={change}
          factors={factors}
          power={power}
          leverNames={leverNames}
        />
      </section>
      <p className="vh" role="status">
        {change === null ? null : <ChangeSentence change={change} factors={factors} power={power} />}
      </p>
    </aside>
  )
}
