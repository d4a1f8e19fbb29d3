'use client'

import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { CaseFilters } from './case-filters'
import type { CaseFilterNames, NamedId } from './case-rows'
import { filterCases, type DocumentedRow } from '@/lib/reading/documented/filter-cases'
import { useQuery } from '@/components/ui/use-query'

type DocumentedListProps = { readonly rows: readonly DocumentedRow[]; readonly names: CaseFilterNames }

/** All documented cases. Without a script it is the full list; with one, the address says which are shown. */
export function DocumentedList({ rows, names }: DocumentedListProps) {
  const t = useTranslations('documentedPages.list')
  const query = useQuery()
  const filter = {
    lever: query?.get('lever') ?? '',
    outcome: query?.get('outcome') ?? '',
    kind: query?.get('kind') ?? '',
    place: query?.get('place') ?? '',
  }
  const shown = filterCases(rows, filter)
  return (
    <>
      {query !== null && <CaseFilters names={names} filter={filter} />}
      <p className="num mt-4" role="status">
        {t('count', { shown: shown.length, of: rows.length })}
      </p>
      {shown.length === 0 && <p className="mt-3">{t('none')}</p>}
      <ul className="rlist caserows mt-3">
        {shown.map((row) => (
          <Row key={row.id} row={row} names={names} />
        ))}
      </ul>
    </>
  )
}

const nameOf = (named: readonly NamedId[], id: string) => named.find((one) => one.id === id)?.name ?? id

function Row({ row, names }: { row: DocumentedRow; names: CaseFilterNames }) {
  const t = useTranslations('documentedPages.list')
  const locale = useLocale()
  return (
    <li>
      <div className="story">
        <h2 className="row-title">
          <a href={localePath(locale, `/documented/${row.id}`)}>{row.title}</a>
        </h2>
        <p className="small quiet">{t('where', { place: row.place, period: row.period })}</p>
        <p className="small">{nameOf(names.kinds, row.kind)}</p>
        <p>{t('asked', { ask: row.ask })}</p>
        <p className="small quiet num">{t('answered', { answered: row.answered })}</p>
      </div>
      {row.uses.length === 0 ? (
        <p className="small quiet">{t('noUses')}</p>
      ) : (
        <ul className="uselist">
          {row.uses.map(({ lever, outcome }, at) => (
            <li key={at}>
              {t('use', { lever: nameOf(names.levers, lever), outcome: nameOf(names.outcomes, outcome) })}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
