'use client'

import { useTranslations } from 'next-intl'
import { useId, useRef, useState } from 'react'
import { useFieldEdit } from '@/components/open-case/use-field-edit'
import { FieldConflict } from '@/components/question/field-conflict'
import { DayInput } from '@/components/ui/day-input'
import type { CaseDraft } from '@/lib/offline/draft'
import {
  clearanceField,
  clearanceOf,
  clearanceOfStop,
  isGiven,
  type ClearableStop,
  type Clearance,
} from '@/lib/wire/clearance'

type ClearanceFormProps = { draft: CaseDraft; stop: ClearableStop }

/**
 * Where a person records who cleared what a stop forbids, and when. Nothing counts until both are there and it is
 * recorded. It needs the words of `client`, and may stand on any page of a case, also of a submitted one.
 */
export function ClearanceForm({ draft, stop }: ClearanceFormProps) {
  const t = useTranslations('client.clearance')
  const field = clearanceField(stop)
  const standing = clearanceOfStop(draft.situation, stop)
  const stored = draft.situation[field].value
  const [typed, setTyped] = useState<{ of: string; clearance: Clearance } | null>(null)
  const shown = typed?.of === stored ? typed.clearance : standing
  const { edit, problem } = useFieldEdit(draft.caseId, field)
  const [said, setSaid] = useState<'recorded' | 'takenBack' | 'missing' | null>(null)
  const day = useRef<HTMLInputElement>(null)
  const id = useId()

  const type = (part: Partial<Clearance>) => {
    setTyped({ of: stored, clearance: { ...shown, ...part } })
    setSaid(null)
  }
  const save = async (clearance: Clearance) => {
    const value = clearanceOf(clearance)
    if (!(await edit(() => value))) return
    setTyped(null)
    setSaid(value === '' ? 'takenBack' : 'recorded')
  }
  const record = () => {
    if (isGiven(shown) && day.current?.validity.valid === true) void save(shown)
    else setSaid('missing')
  }

  return (
    <fieldset className="field np" disabled={draft.deletedElsewhere}>
      <legend>{t('name')}</legend>
      <label htmlFor={`${id}-text`}>{t('text')}</label>
      <p className="hint" id={`${id}-text-hint`}>
        {t('textHint')}
      </p>
      <textarea
        className="input"
        id={`${id}-text`}
        aria-describedby={`${id}-text-hint`}
        rows={2}
        maxLength={1000}
        value={shown.text}
        onChange={({ target }) => {
          type({ text: target.value })
        }}
      />
      <label htmlFor={`${id}-day`}>{t('day')}</label>
      <DayInput
        id={`${id}-day`}
        ref={day}
        hint={t('dayHint')}
        notKept={t('dayNotKept')}
        value={shown.day}
        onChange={({ target }) => {
          type({ day: target.value })
        }}
      />
      <p className="rowx">
        <button type="button" className="btn btn-1" onClick={record}>
          {t('record')}
        </button>
        {stored === '' ? null : (
          <button type="button" className="btn" onClick={() => void save({ text: '', day: '' })}>
            {t('takeBack')}
          </button>
        )}
      </p>
      <p role="status" className="small">
        {said === null ? null : t(said)}
      </p>
      {problem === null ? null : <p role="alert">{t(problem)}</p>}
      <FieldConflict field={field} name={t('name')} />
    </fieldset>
  )
}
