'use client'

import { useTranslations } from 'next-intl'
import type { Answers } from '@/lib/instrument/types'
import { scoreFactor, type FactorItems } from './factor-intervals'
import type { LastAnswer } from './use-last-change'
import { useLeverChanges } from './use-lever-changes'

type LastChangeProps = {
  change: LastAnswer | null
  answers: Answers
  factors: readonly (FactorItems & { readonly name: string })[]
  leverNames: Readonly<Record<string, string>>
}

/** Fewest answers from which shares of levers are shown (lib/scoring/README.md). */
const FEWEST_FOR_SHARES = 8

/** What the answer just given changed, in words: its factor first, then the levers that moved most. */
export function LastChange({ change, answers, factors, leverNames }: LastChangeProps) {
  const t = useTranslations('client.map')
  const answered = Object.keys(answers).length
  const moved = useLeverChanges(answered >= FEWEST_FOR_SHARES ? change : null, answers)
  return (
    <div className="change mt-4 num" aria-live="polite">
      <h3>{t('changeTitle')}</h3>
      {change === null ? (
        <p className="small quiet mt-2">{t('changeNone')}</p>
      ) : (
        <ul className="small">
          <FactorChange change={change} answers={answers} factors={factors} />
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

function FactorChange({ change, answers, factors }: Omit<LastChangeProps, 'leverNames'>) {
  const t = useTranslations('client.map')
  const factor = factors.find(({ items }) => change !== null && items.includes(change.itemId))
  if (change === null || factor === undefined) return <li>{t('changeProfile')}</li>
  const before = scoreFactor(factor, change.before)
  const now = scoreFactor(factor, answers)
  const low = Math.round(now.low)
  const high = Math.round(now.high)
  const isSame = before.low === now.low && before.high === now.high
  return (
    <li>
      {isSame
        ? t('changeFactorSame', { factor: factor.name, low, high })
        : t('changeFactor', {
            factor: factor.name,
            lowBefore: Math.round(before.low),
            highBefore: Math.round(before.high),
            low,
            high,
          })}
    </li>
  )
}
