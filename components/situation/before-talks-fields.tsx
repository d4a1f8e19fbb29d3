import { useTranslations } from 'next-intl'
import { Citations } from '@/components/words/citations'
import { OptionRow } from '@/components/question/option-row'
import { prenegotiation, type PrenegotiationField } from '@/lib/instrument/prenegotiation'
import { prenegotiationSource } from '@/lib/instrument/prenegotiation-advice'
import { FieldConflict } from '@/components/question/field-conflict'

/** Whether there is a table at all, and what brings each side to it or keeps it away. Optional, and never scored. */
export function BeforeTalksFields() {
  const t = useTranslations('beforeTalks.asked')
  return (
    <details className="fold">
      <summary>
        <h2>{t('heading')}</h2>
      </summary>
      <p className="quiet my-2">{t('intro')}</p>
      <Choices field="talks" />
      <Choices field="bringsThem" />
      <Choices field="keepsThem" />
      <Choices field="keepsUs" />
      <details className="src">
        <summary>{t('source')}</summary>
        <Citations sources={[prenegotiationSource]} />
      </details>
    </details>
  )
}

function Choices({ field }: { field: PrenegotiationField }) {
  const t = useTranslations('beforeTalks')
  const words = Object.fromEntries(prenegotiation[field].map((id) => [id, t(`${field}.${id}.choice`)]))
  const isOne = field === 'talks'
  const hint = `situation-${field}-hint`
  return (
    <fieldset className="field" aria-describedby={isOne ? undefined : hint}>
      <legend>{t(`asked.${field}`)}</legend>
      {isOne ? null : (
        <p className="hint" id={hint}>
          {t('asked.several')}
        </p>
      )}
      <div className="opts">
        {Object.entries(words).map(([id, choice]) =>
          isOne ? (
            <OptionRow key={id} name={`situation:${field}`} value={id}>
              {choice}
            </OptionRow>
          ) : (
            <OptionRow key={id} type="checkbox" name={`situation:${field}:${id}`} value="on">
              {choice}
            </OptionRow>
          ),
        )}
      </div>
      <FieldConflict field={field} name={t(`asked.${field}`)} words={words} />
    </fieldset>
  )
}
