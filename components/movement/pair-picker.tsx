import { useTranslations } from 'next-intl'
import type { NamedSide } from './use-named-sides'

type PairPickerProps = {
  readonly caseId: string
  readonly sides: readonly NamedSide[]
  readonly from: string
  readonly to: string
}

/** Chooses which two assessments are compared. A plain form: the choice is in the address and can be kept as a link. */
export function PairPicker({ caseId, sides, from, to }: PairPickerProps) {
  const t = useTranslations('movement.page')
  return (
    <form method="get" className="np">
      <input type="hidden" name="case" value={caseId} />
      <fieldset className="filters">
        <legend>{t('choose')}</legend>
        <Choice name="from" label={t('from')} sides={sides} chosen={from} />
        <Choice name="to" label={t('to')} sides={sides} chosen={to} />
        <p className="self-end">
          <button className="btn" type="submit">
            {t('compare')}
          </button>
        </p>
      </fieldset>
    </form>
  )
}

type ChoiceProps = {
  readonly name: 'from' | 'to'
  readonly label: string
  readonly sides: readonly NamedSide[]
  readonly chosen: string
}

function Choice({ name, label, sides, chosen }: ChoiceProps) {
  return (
    <div>
      <label htmlFor={`pair-${name}`}>{label}</label>
      <select className="input num" id={`pair-${name}`} name={name} defaultValue={chosen}>
        {sides.map(({ id, name: text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
