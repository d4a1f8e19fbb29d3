'use client'

import { useTranslations } from 'next-intl'
import { countGiven, enoughForShares } from '@/lib/reading/enough-answers'
import type { LeverDifference } from '@/lib/reading/movement/lever-movement'
import type { LastAnswer } from '@/lib/reading/walk/change-made'
import { ChangeSentence, type ChangeSentenceProps } from './change-sentence'
import { useLeverChanges } from './use-lever-changes'

type LastChangeProps = {
  /** Of the instrument that the answers are to. */
  version: string
  change: LastAnswer | null
  factors: ChangeSentenceProps['factors']
  power: ChangeSentenceProps['power']
  leverNames: Readonly<Record<string, string>>
}

/** What the answer just given changed, in words: its factor first, then the levers that moved most. */
export function LastChange({ version, change, factors, power, leverNames }: LastChangeProps) {
  const t = useTranslations('client.map')
  const isEnough = change !== null && enoughForShares(change.after)
  const moved = useLeverChanges(version, isEnough ? change : null)
  return (
    <div className="change mt-4 num">
      <h3>{t('changeTitle')}</h3>
      {change === null ? (
        <p className="small quiet mt-2">{t('changeNone')}</p>
      ) : (
        <ul className="small">
          <li>
            <ChangeSentence change={change} factors={factors} power={power} />
          </li>
          {isEnough ? null : <li>{t('changeLeversWait', { answered: countGiven(change.after) })}</li>}
          {moved?.length === 0 ? <li>{t('changeLeversSame')}</li> : null}
          {moved?.map((lever) => (
            <li key={lever.id}>
              <Moved lever={lever} name={leverNames[lever.id] ?? lever.id} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The most telling thing that is said differently of a lever. */
function Moved({ lever, name }: { readonly lever: LeverDifference; readonly name: string }) {
  const t = useTranslations('client.map')
  const { before, after, turns } = lever
  switch (turns[0]) {
    case 'band':
      return t('changeBand', { lever: name, before: t(`band.${before.band}`), now: t(`band.${after.band}`) })
    case 'first':
      return t('changeFirst', { lever: name, now: lever.isFirst ? 'yes' : 'no' })
    case 'state':
      return t('changeState', { lever: name, before: before.state, now: after.state })
    case 'status':
      return t('changeStatus', { lever: name, now: after.status.state })
    case 'risk':
      return t('changeRisk', { lever: name, now: after.severe ? 'severe' : 'less' })
    case undefined:
      return null
  }
}
