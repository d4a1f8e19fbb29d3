import { useTranslations } from 'next-intl'
import { OptionRow } from '@/components/question/option-row'
import { DayInput } from '@/components/ui/day-input'
import { kindsOfAsk } from '@/lib/instrument/kind-of-ask'
import { counterpartLevels } from '@/lib/wire/sync-types'
import { BeforeTalksFields } from './before-talks-fields'
import { FieldConflict } from '@/components/question/field-conflict'

/** What is asked, of whom. Each hint says which detail not to enter. */
export function SituationFields() {
  const t = useTranslations('situation')
  const levels = Object.fromEntries(counterpartLevels.map((level) => [level, t(`levels.${level}`)]))
  const kinds = Object.fromEntries(kindsOfAsk.map((kind) => [kind, t(`kinds.${kind}`)]))
  return (
    <>
      <TextField field="codeName" maxLength={80} />
      <TextField field="ask" maxLength={1000} rows={3} />
      <details className="fold">
        <summary>{t('more')}</summary>
        <fieldset className="field" aria-describedby="situation-kind-hint">
          <legend>{t('kind')}</legend>
          <p className="hint" id="situation-kind-hint">
            {t('kindHint')}
          </p>
          <div className="opts">
            {kindsOfAsk.map((kind) => (
              <OptionRow key={kind} name="situation:kindOfAsk" value={kind}>
                {t(`kinds.${kind}`)}
              </OptionRow>
            ))}
          </div>
          <FieldConflict field="kindOfAsk" name={t('kind')} words={kinds} />
        </fieldset>
        <TextField field="counterpart" maxLength={300} />
        <fieldset className="field">
          <legend>{t('level')}</legend>
          <div className="opts">
            {counterpartLevels.map((level) => (
              <OptionRow key={level} name="situation:counterpartLevel" value={level}>
                {t(`levels.${level}`)}
              </OptionRow>
            ))}
          </div>
          <FieldConflict field="counterpartLevel" name={t('level')} words={levels} />
        </fieldset>
        <TextField field="area" maxLength={200} />
        <div className="field">
          <label htmlFor="situation-meetingDate">{t('meetingDate')}</label>
          <DayInput
            id="situation-meetingDate"
            name="situation:meetingDate"
            hint={t('meetingDateHint')}
            notKept={t('meetingDateNotKept')}
          />
          <FieldConflict field="meetingDate" name={t('meetingDate')} />
        </div>
      </details>
      <BeforeTalksFields />
    </>
  )
}

type TextFieldProps = { field: 'codeName' | 'ask' | 'counterpart' | 'area'; maxLength: number; rows?: number }

function TextField({ field, maxLength, rows }: TextFieldProps) {
  const t = useTranslations('situation')
  const id = `situation-${field}`
  const shared = {
    className: 'input',
    id,
    name: `situation:${field}`,
    maxLength,
    autoComplete: 'off',
    'aria-describedby': `${id}-hint`,
  }
  return (
    <div className="field">
      <label htmlFor={id}>{t(field)}</label>
      <p className="hint" id={`${id}-hint`}>
        {t(`${field}Hint`)}
      </p>
      {rows === undefined ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
      <FieldConflict field={field} name={t(field)} />
    </div>
  )
}
