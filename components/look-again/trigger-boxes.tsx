'use client'

import { useTranslations } from 'next-intl'
import { triggers, triggersIn, withTrigger, type TriggerField } from '@/lib/instrument/look-again'
import { useBoxes } from './use-boxes'
import { useFieldEdit } from '@/components/open-case/use-field-edit'

type TriggerBoxesProps = {
  caseId: string
  field: TriggerField
  /** As it stands: triggers joined by commas. */
  value: string
  /** Only these are offered; absent: all. What is ticked is always offered. */
  offered?: string
  /** The name of the case, where several stand on one page. */
  about?: string
  disabled?: boolean
}

/** A box for each thing that calls for a new look, saved as it is ticked. */
export function TriggerBoxes({ caseId, field, value, offered, about, disabled = false }: TriggerBoxesProps) {
  const t = useTranslations('lookAgain')
  const { edit, problem } = useFieldEdit(caseId, field)
  const boxes = useBoxes(triggersIn(value), (trigger, isOn) =>
    edit((before) => withTrigger(before, trigger, isOn)),
  )
  const shown = offered === undefined ? triggers : triggersIn(`${offered},${value}`)
  const hint = `${field}-hint-${caseId}`

  return (
    <fieldset className="field" aria-describedby={field === 'watchSeen' ? hint : undefined}>
      <legend>
        {t(field)}
        {about === undefined ? null : <span className="vh"> {about}</span>}
      </legend>
      {field === 'watchSeen' ? (
        <p className="hint" id={hint}>
          {t('watchSeenHint')}
        </p>
      ) : null}
      <div className="opts">
        {shown.map((trigger) => (
          <label key={trigger} className="opt">
            <input
              type="checkbox"
              checked={boxes.isOn(trigger)}
              disabled={disabled}
              onChange={({ target }) => {
                boxes.set(trigger, target.checked)
              }}
            />
            <span className="lv" aria-hidden="true" />
            <span>{t(`triggers.${trigger}.${field === 'watchSeen' ? 'seen' : 'choice'}`)}</span>
          </label>
        ))}
      </div>
      {problem === null ? null : <p role="alert">{t(problem)}</p>}
    </fieldset>
  )
}
