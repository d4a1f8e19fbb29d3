'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { localePath } from '@/components/ui/locale-path'
import { groupedRows } from '@/lib/reading/cases/case-groups'
import { CaseRow } from './case-row'
import { DueCases } from './due-cases'
import { isBlind } from '@/lib/reading/cases/is-blind'
import { DeleteDialog, type Deletable } from './delete-dialog'
import { useCaseName } from '@/components/open-case/use-case-name'
import { useCaseRows } from '@/components/open-case/use-case-rows'

/** All cases: open, continue, re-assess, delete. */
export function CaseList() {
  const t = useTranslations('cases')
  const locale = useLocale()
  const listing = useCaseRows()
  const nameOf = useCaseName()
  const status = useRef<HTMLParagraphElement>(null)
  const [toDelete, setToDelete] = useState<Deletable | null>(null)
  const [deleted, setDeleted] = useState<string | null>(null)

  return (
    <>
      <p role="status" className="small my-2" tabIndex={-1} ref={status}>
        {deleted === null ? null : t('deleted', { name: deleted })}
        {listing === null ? t('loading') : null}
      </p>
      {listing !== null && listing.storage !== null ? (
        <p className="note" role="alert">
          {t('storage')}
        </p>
      ) : null}
      {listing?.rows.length === 0 && listing.storage === null ? (
        <p className="section">
          {t('none')} <a href={localePath(locale, '/examples')}>{t('examples')}</a>
        </p>
      ) : null}
      {listing === null ? null : <DueCases rows={listing.rows} />}
      <ul className="rlist section">
        {groupedRows(listing?.rows ?? []).map((members) =>
          members.map((member) => (
            <CaseRow
              key={member.row.caseId}
              row={member.row}
              name={nameOf(member, members)}
              comparable={members.length > 1 && member === members.find(({ row }) => !isBlind(row))}
              onDelete={setToDelete}
            />
          )),
        )}
      </ul>
      <DeleteDialog
        what={toDelete}
        onDone={(name) => {
          setToDelete(null)
          if (name === null) return
          setDeleted(name)
          status.current?.focus() // the button that was pressed is gone
        }}
      />
    </>
  )
}
