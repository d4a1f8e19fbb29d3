import { useTranslations } from 'next-intl'
import { useRef, useState, type SubmitEvent } from 'react'
import { FormField } from '@/components/people/form-field'
import { SelectField } from '@/components/people/select-field'
import { typedIn } from '@/components/people/use-people-form'
import { changeQuery, clearQuery } from '@/components/ui/use-query'
import { useQueryFields } from '@/components/ui/use-query-fields'
import { factorIds } from '@/lib/instrument/factor-ids'
import { deskNeeds, deskOrders, deskStates, deskStills, leverPlaces } from '@/lib/wire/desk-types'
import { filters, isFiltered } from './desk-query'
import { KeptViews } from './kept-views'
import { useFilterNames } from './use-filter-names'

type DeskFilterProps = {
  readonly query: URLSearchParams
  readonly missions: readonly { readonly id: string; readonly name: string }[]
  readonly levers: readonly { readonly id: string; readonly name: string }[]
}

/** What is chosen is written to the address. */
export function DeskFilter({ query, missions, levers }: DeskFilterProps) {
  const t = useTranslations('desk')
  const factor = useTranslations('instrument.factors')
  const nameOf = useFilterNames(missions, levers)
  const form = useRef<HTMLFormElement>(null)
  const [isOpen] = useState(isFiltered(query)) // from then on it is the person who opens and closes it
  useQueryFields(form, query.toString(), filters, { name: 'mission', choices: missions.length })
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    for (const name of filters) {
      const value = typedIn(typed, name).trim()
      changeQuery(name, name === 'sort' && value === 'newest' ? '' : value)
    }
  }

  return (
    <details className="fold my-3" open={isOpen}>
      <summary>
        <h2>{t('filter')}</h2>
      </summary>
      <form ref={form} role="search" onSubmit={onSubmit}>
        <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-5">
          <FormField label={t('q')} name="q" type="search" maxLength={80} autoComplete="off" />
          <SelectField
            label={t('mission')}
            name="mission"
            none={t('any')}
            options={missions.map(({ id, name }) => ({ id, name: name || t('noMission') }))}
          />
          <SelectField
            label={t('state')}
            name="state"
            none={t('any')}
            options={deskStates.map((id) => ({ id, name: t(`states.${id}`) }))}
          />
          <SelectField
            label={t('need')}
            name="need"
            none={t('any')}
            options={deskNeeds.map((id) => ({ id, name: t(`needs.${id}`) }))}
          />
          <SelectField
            label={t('factor')}
            name="factor"
            none={t('any')}
            options={factorIds.map((id) => ({ id, name: factor(`${id}.name`) }))}
          />
          <SelectField label={t('lever')} name="lever" none={t('any')} options={levers} />
          <SelectField
            label={t('band')}
            name="band"
            none={t('bandNone')}
            options={leverPlaces.map((id) => ({ id, name: id === 'planned' ? t(id) : t(`bands.${id}`) }))}
          />
          <SelectField
            label={t('still')}
            name="still"
            none={t('any')}
            options={deskStills.map((id) => ({ id, name: t(`stills.${id}`) }))}
          />
          <SelectField
            label={t('sort')}
            name="sort"
            options={deskOrders.map((id) => ({ id, name: t(`sorts.${id}`) }))}
          />
        </div>
        <p className="small quiet">
          {t('factorHint')} {t('leverHint')}
        </p>
        <p className="rowx mt-3">
          <button type="submit" className="btn btn-1">
            {t('find')}
          </button>
          <button type="button" className="btn" onClick={clearQuery}>
            {t('clear')}
          </button>
        </p>
      </form>
      <KeptViews query={query} nameOf={nameOf} />
    </details>
  )
}
