'use client'

import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { useCaseRows, type Listing } from './use-case-rows'
import { useRowState } from './use-row-state'

const MOST_SHOWN = 3

/** The cases touched last on this device, to go on where they were left. */
export function RecentCases({ none }: { none: string }) {
  const listing = useCaseRows()
  const rows = listing?.rows.slice(0, MOST_SHOWN) ?? []
  if (rows.length === 0) return <p className="quiet mt-3">{none}</p>
  return (
    <ul className="rlist mt-2">
      {rows.map((row) => (
        <RecentCase key={row.caseId} row={row} />
      ))}
    </ul>
  )
}

function RecentCase({ row }: { row: Listing['rows'][number] }) {
  const t = useTranslations('cases')
  const locale = useLocale()
  const state = useRowState(row)
  const path = localePath(locale, row.status === 'draft' ? '/walk/counterpart' : '/result')
  return (
    <li>
      <a className="w6" href={`${path}?case=${row.caseId}`}>
        {row.codeName || t('unnamed')}
      </a>
      <p className="small quiet num">{state}</p>
    </li>
  )
}
