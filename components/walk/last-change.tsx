'use client'

import { useTranslations } from 'next-intl'
import { scoreFactor, type FactorItems } from './factor-intervals'
import type { LastAnswer } from './use-last-change'
import { useLeverChanges } from './use-lever-changes'

type LastChangeProps = {
  change: LastAnswer | null
  factors: readonly (FactorItems & { readonly name: string })[]
  leverNames: Readonly<Record<string, string>>
}

/** Fewest answers from which shares of levers are shown (lib/scoring/README.md). */
const FEWEST_FOR_SHARES = 8

/** What the answer just given changed, in words: its factor first, then the levers that moved most. */
export function LastChange({ change, factors, leverNames }: LastChangeProps) {
  const t = useTranslations('client.map')
  const answered = Object.keys(change?.after ?? {}).length
  const moved = useLeverChanges(answered >= FEWEST_FOR_SHARES ? change : null)
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
          {answered < FEWEST_FOR_SHARES ? <li>{t('changeLeversWait', { answered })}</li> : null}
          {moved?.length === 0 ? <li>{t('changeLeversSame')}</li> : null}
          {moved?.map(({ id, before, after, stateBefore, stateAfter }) => (
            <li key={id}>
              {before === after ? null : t('changeLever', { lever: leverNames[id] ?? id, before, after })}{' '}
              {stateBefore === stateAfter
                ? null
                : t('changeState', {
                    lever: leverNames[id] ?? id,
                    before: t(`state.${stateBefore}`),
                    after: t(`state.${stateAfter}`),
                  })}
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
  const factor = factors.find(({ items }) => items.includes(change.itemId))
  if (factor === undefined) return t('changeProfile')
  const before = scoreFactor(factor, change.before)
  const now = scoreFactor(factor, change.after)
  const words = { factor: factor.name, low: Math.round(now.low), high: Math.round(now.high) }
  if (before.low === now.low && before.high === now.high) return t('changeFactorSame', words)
  return t('changeFactor', {
    ...words,
    lowBefore: Math.round(before.low),
    highBefore: Math.round(before.high),
  })
}
