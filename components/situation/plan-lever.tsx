'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'
import { useFieldEdit } from '@/components/open-case/use-field-edit'
import type { CaseDraft } from '@/lib/offline/draft'
import { longestPurpose, plannedIn, plannedOf, withPlanned } from '@/lib/wire/planned-levers'
import { isOpen } from '@/lib/wire/review-types'

type PlanLeverProps = {
  readonly draft: CaseDraft
  readonly lever: string
  /** A lever that a stop takes away can be taken out of the plan, and never be put into it. */
  readonly canPlan: boolean
}

/** Whether a lever is meant to be used, and what for. It changes no number. While the case is in review it is only read. */
export function PlanLever({ draft, lever, canPlan }: PlanLeverProps) {
  const t = useTranslations('client.planned')
  const { caseId, situation, review } = draft
  const { edit, problem } = useFieldEdit(caseId, 'plannedLevers')
  const row = plannedIn(situation.plannedLevers.value).find((planned) => planned.lever === lever)
  const isLocked = review !== null && isOpen(review.state)
  const set = (purpose: string | null) =>
    void edit((value) => plannedOf(withPlanned(plannedIn(value), lever, purpose)))
  if (!canPlan && row === undefined) return null
  return (
    <div className="stack-s np" data-plan={lever}>
      <label className="opt">
        <input
          type="checkbox"
          checked={row !== undefined}
          disabled={isLocked}
          onChange={({ target }) => {
            set(target.checked ? '' : null)
          }}
        />
        <span className="lv" aria-hidden="true" />
        <span>{t('mark')}</span>
      </label>
      {row === undefined ? null : <Purpose key={lever} {...{ said: row.purpose, isLocked, set }} />}
      {isLocked ? <p className="small quiet">{t('locked')}</p> : null}
      {problem === null ? null : <p role="alert">{t(problem)}</p>}
    </div>
  )
}

/** How long a person rests before what they type is stored. Unit: ms. */
const rest = 700

type PurposeProps = {
  readonly said: string
  readonly isLocked: boolean
  readonly set: (purpose: string) => void
}

/** Stored when the person rests, and when they leave the field. */
function Purpose({ said, isLocked, set }: PurposeProps) {
  const t = useTranslations('client.planned')
  const id = useId()
  const waits = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(
    () => () => {
      clearTimeout(waits.current)
    },
    [],
  )
  const store = (purpose: string) => {
    clearTimeout(waits.current)
    if (purpose.trim() !== said) set(purpose)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{t('purpose')}</label>
      <input
        className="input"
        id={id}
        defaultValue={said}
        maxLength={longestPurpose}
        readOnly={isLocked}
        onChange={({ target: { value } }) => {
          clearTimeout(waits.current)
          waits.current = setTimeout(() => {
            store(value)
          }, rest)
        }}
        onBlur={({ target }) => {
          store(target.value)
        }}
      />
    </div>
  )
}
