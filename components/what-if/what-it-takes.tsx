import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ItemWords } from '@/components/words/item-words'
import { useLeverName } from '@/components/words/lever-words'
import type { Comparison } from '@/lib/scoring/comparison'
import { LeverTakes } from './lever-takes'
import { groupOf, type LeverGroupName } from '@/lib/reading/levers/group-of'
import type { Supposition } from '@/lib/reading/what-if/suppositions'
import { proposable } from '@/lib/reading/stops'
import type { Sandbox } from './use-sandbox'

export type WhatItTakesProps = {
  readonly sandbox: Sandbox
  /** null: not read yet. */
  readonly comparison: Comparison | null
  readonly words: ItemWords
  readonly suppose: (next: Supposition) => void
}

/** In the order in which people ask: what could be better first. */
const groups = [
  'blocked',
  'against',
  'none',
  'mixed',
  'favourable',
] as const satisfies readonly LeverGroupName[]

/** For one lever that is chosen: the smallest change of a single answer that would turn it, and a way to suppose it. */
export function WhatItTakes({ sandbox, comparison, words, suppose }: WhatItTakesProps) {
  const t = useTranslations('whatIf.takes')
  const state = useTranslations('result.levers.state')
  const nameOf = useLeverName()
  const [chosen, setChosen] = useState('')
  const may = proposable((comparison?.levers ?? []).map(({ id, after }) => ({ id, status: after.status })))
  const levers = (comparison?.levers ?? []).filter(({ id }) => may.has(id))
  const lever = levers.find(({ id }) => id === chosen)
  if (comparison !== null && levers.length === 0) return null
  return (
    <section className="wf-takes stack-s np" aria-labelledby="h-takes">
      <h3 id="h-takes">{t('heading')}</h3>
      <p className="quiet">{t('lead')}</p>
      <div className="wf-field">
        <label htmlFor="what-if-lever">{t('lever')}</label>
        <select
          className="input"
          id="what-if-lever"
          value={chosen}
          onChange={(event) => {
            setChosen(event.target.value)
          }}
        >
          <option value="">{t('none')}</option>
          {groups.map((group) => {
            const own = levers.filter(({ after }) => groupOf(after) === group)
            return own.length === 0 ? null : (
              <optgroup key={group} label={state(`${group}.name`)}>
                {own.map(({ id }) => (
                  <option key={id} value={id}>
                    {nameOf(id)}
                  </option>
                ))}
              </optgroup>
            )
          })}
        </select>
      </div>
      {lever !== undefined && <LeverTakes lever={lever} sandbox={sandbox} words={words} suppose={suppose} />}
    </section>
  )
}
