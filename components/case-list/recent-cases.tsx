'use client'

import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { membersOf } from '@/lib/reading/cases/case-groups'
import { useCaseName } from '@/components/open-case/use-case-name'
import { useCaseRows, type Listing } from '@/components/open-case/use-case-rows'
import { BegunBefore } from './begun-before'
import { SignedOutNote } from './signed-out-note'
import { useRowState } from './use-row-state'

const MOST_SHOWN = 3

/** The cases touched last on this device, to go on where they were left. */
export function RecentCases({ none }: { none: string }) {
  const t = useTranslations('cases')
  const listing = useCaseRows()
  const nameOf = useCaseName()
  if (listing === null) return <p className="quiet mt-3">{t('loading')}</p>
  const all = listing.rows
  const rows = all.slice(0, MOST_SHOWN)
  const nameIn = (row: Listing['rows'][number]) => {
    const members = membersOf(all, row.caseId)
    return nameOf(members.find((one) => one.row === row) ?? { row, letter: 'A' }, members)
  }
  return (
    <>
      <SignedOutNote listing={listing} />
      <BegunBefore />
      {listing.storage === null ? null : (
        <p className="note mt-3" role="alert">
          {t('storage')}
        </p>
      )}
      {rows.length > 0 ? (
        <ul className="rlist mt-2">
          {rows.map((row) => (
            <RecentCase key={row.caseId} row={row} name={nameIn(row)} />
          ))}
        </ul>
      ) : listing.storage === null ? (
        <p className="quiet mt-3">{none}</p>
      ) : null}
    </>
  )
}

function RecentCase({ row, name }: { row: Listing['rows'][number]; name: string }) {
  const locale = useLocale()
  const state = useRowState(row)
  const path = localePath(locale, row.status === 'draft' ? '/walk/counterpart' : '/result')
  return (
    <li>
      <a className="w6" href={`${path}?case=${row.caseId}`}>
        {name}
      </a>
      <p className="small quiet num">{state}</p>
    </li>
  )
}
