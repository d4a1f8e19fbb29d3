import { useTranslations } from 'next-intl'
import type { CaseFilterNames, NamedId } from './case-rows'
import type { CaseFilter } from '@/lib/reading/documented/filter-cases'
import { changeQuery, clearQuery } from '@/components/ui/use-query'

type CaseFiltersProps = { readonly names: CaseFilterNames; readonly filter: CaseFilter }

/** By lever, by how it went, by kind of counterpart, by place. Each choice is written to the address at once. */
export function CaseFilters({ names, filter }: CaseFiltersProps) {
  const t = useTranslations('documentedPages.list')
  return (
    <fieldset className="filters">
      <legend>{t('filter')}</legend>
      <Choice name="lever" label={t('lever')} value={filter.lever} options={names.levers} />
      <Choice name="outcome" label={t('outcome')} value={filter.outcome} options={names.outcomes} />
      <Choice name="kind" label={t('kind')} value={filter.kind} options={names.kinds} />
      <Choice name="place" label={t('place')} value={filter.place} options={names.places} />
      {Object.values(filter).some((value) => value !== '') && (
        <p>
          <button className="btn" type="button" onClick={clearQuery}>
            {t('show')}
          </button>
        </p>
      )}
    </fieldset>
  )
}

type ChoiceProps = {
  readonly name: keyof CaseFilter
  readonly label: string
  readonly value: string
  readonly options: readonly NamedId[]
}

function Choice({ name, label, value, options }: ChoiceProps) {
  const t = useTranslations('documentedPages.list')
  const known = options.some(({ id }) => id === value)
  return (
    <div>
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select
        className="input"
        id={`filter-${name}`}
        value={known ? value : ''}
        onChange={(event) => {
          changeQuery(name, event.target.value)
        }}
      >
        <option value="">{t('any')}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
