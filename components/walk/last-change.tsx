'use client'

import { useTranslations } from 'next-intl'
import { countGiven, enoughForShares } from '@/lib/reading/enough-answers'
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
          {moved?.map(({ id, band, state }) => (
            <li key={id}>
              {band.before === band.now
                ? t('changeState', { lever: leverNames[id] ?? id, before: state.before, now: state.now })
                : t('changeBand', {
                    lever: leverNames[id] ?? id,
                    before: t(`band.${band.before}`),
                    now: t(`band.${band.now}`),
                  })}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
