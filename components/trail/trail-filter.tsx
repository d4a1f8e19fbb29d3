import { useTranslations } from 'next-intl'
import type { RefObject, SubmitEvent } from 'react'
import { FormField } from '@/components/people/form-field'
import { SelectField } from '@/components/people/select-field'
import { useNames } from '@/components/people/use-names'
import { typedIn } from '@/components/people/use-people-form'
import { changeQuery, clearQuery } from '@/components/ui/use-query'
import { useQueryFields } from '@/components/ui/use-query-fields'
import { filters, wholeId } from './trail-query'

type TrailFilterProps = {
  readonly query: URLSearchParams
  readonly form: RefObject<HTMLFormElement | null>
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

/** By who did it, to what, and when. What is chosen is written to the address. */
export function TrailFilter({ query, form, people }: TrailFilterProps) {
  const t = useTranslations('trail')
  const names = useNames()
  useQueryFields(form, query.toString(), filters, { name: 'person', choices: people.length })
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    for (const name of filters) changeQuery(name, typedIn(typed, name).trim())
  }
  return (
    <form ref={form} className="mt-3" onSubmit={onSubmit}>
      <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField
          label={t('person')}
          name="person"
          none={t('anybody')}
          options={people.map(({ id, name }) => ({ id, name: names.person(name) }))}
        />
        <FormField
          label={t('subject')}
          hint={t('subjectHint')}
          name="subject"
          pattern={`\\s*${wholeId}\\s*`}
          title={t('subjectWrong')}
          autoComplete="off"
        />
        <FormField label={t('from')} hint={t('days')} name="from" type="date" />
        <FormField label={t('to')} name="to" type="date" />
      </div>
      <p className="rowx">
        <button type="submit" className="btn btn-1">
          {t('show')}
        </button>
        <button type="button" className="btn" onClick={clearQuery}>
          {t('all')}
        </button>
      </p>
    </form>
  )
}
