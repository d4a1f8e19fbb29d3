'use client'

import { useTranslations } from 'next-intl'
import { countGiven, enoughForShares } from '@/lib/reading/enough-answers'
import type { LastAnswer } from '@/lib/reading/walk/change-made'
import { scoreFactor, type FactorItems } from '@/lib/reading/walk/factor-intervals'
import { useLeverChanges } from './use-lever-changes'

type LastChangeProps = {
  /** Of the instrument that the answers are to. */
  version: string
  change: LastAnswer | null
  factors: readonly (FactorItems & { readonly name: string })[]
  leverNames: Readonly<Record<string, string>>
}

/** What the answer just given changed, in words: its factor first, then the levers that moved most. */
export function LastChange({ version, change, factors, leverNames }: LastChangeProps) {
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
            <FactorSentence change={change} factors={factors} />
          </li>
          {isEnough ? null : <li>{t('changeLeversWait', { answered: countGiven(change.after) })}</li>}
          {moved?.length === 0 ? <li>{t('changeLeversSame')}</li> : null}
          {moved?.map(({ id, before, after, stateBefore, stateAfter }) => (
            <li key={id}>
              {[
                before.n !== after.n &&
                  t('changeLever', {
                    lever: leverNames[id] ?? id,
                    before: t('readings', before),
                    after: t('readings', after),
                  }),
                stateBefore !== stateAfter &&
                  t('changeState', {
                    lever: leverNames[id] ?? id,
                    before: t(`state.${stateBefore}`),
                    after: t(`state.${stateAfter}`),
                  }),
              ]
                .filter((sentence) => sentence !== false)
                .join(' ')}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

type FactorSentenceProps = Pick<LastChangeProps, 'factors'> & { change: LastAnswer }

/** What the answer did to the interval of its factor; an answer about the counterpart has none. */
export function FactorSentence({ change, factors }: FactorSentenceProps) {
  const t = useTranslations('client.map')
  const factor = factors.find(({ items }) => items.some(({ id }) => id === change.itemId))
  if (factor === undefined) return <span>{t('changeProfile')}</span>
  const before = scoreFactor(factor, change.before)
  const now = scoreFactor(factor, change.after)
  const words = { factor: factor.name, low: Math.round(now.low), high: Math.round(now.high) }
  const isSame = before.low === now.low && before.high === now.high
  const sentence = isSame
    ? t('changeFactorSame', words)
    : t('changeFactor', {
        ...words,
        lowBefore: Math.round(before.low),
        highBefore: Math.round(before.high),
      })
  return <span>{sentence}</span> // the one text of its element: a translator's page shows the new numbers too
}
