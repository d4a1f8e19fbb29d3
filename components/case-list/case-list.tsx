'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { localePath } from '@/components/ui/locale-path'
import { groupedRows } from '@/lib/reading/cases/case-groups'
import { isFound } from '@/lib/reading/cases/is-found'
import { BegunBefore } from './begun-before'
import { CaseRows } from './case-rows'
import { DueCases } from './due-cases'
import { FindCase } from './find-case'
import { SignedOutNote } from './signed-out-note'
import { DeleteDialog, type Deletable } from './delete-dialog'
import { useCaseName } from '@/components/open-case/use-case-name'
import { useCaseRows } from '@/components/open-case/use-case-rows'

/** Below this a list is looked through faster than a name is typed. */
const manyCases = 10

/** All cases: find, open, continue, re-assess, delete. */
export function CaseList() {
  const t = useTranslations('cases')
  const locale = useLocale()
  const listing = useCaseRows()
  const nameOf = useCaseName()
  const status = useRef<HTMLParagraphElement>(null)
  const [toDelete, setToDelete] = useState<Deletable | null>(null)
  const [deleted, setDeleted] = useState<string | null>(null)
  const [sought, setSought] = useState('')
  const wanted = useDeferredValue(sought)
  const groups = useMemo(
    () =>
      groupedRows(listing?.rows ?? []).map((members) =>
        members.map((member) => ({ ...member, name: nameOf(member, members) })),
      ),
    [listing, nameOf],
  )
  const found = useMemo(
    () => groups.filter((members) => members.some(({ name }) => isFound(name, wanted))),
    [groups, wanted],
  )

  return (
    <>
      <p role="status" className="small my-2" tabIndex={-1} ref={status}>
        {listing === null ? t('loading') : deleted === null ? '' : t('deleted', { name: deleted })}
      </p>
      {listing !== null && listing.storage !== null ? (
        <p className="note" role="alert">
          {t('storage')}
        </p>
      ) : null}
      <SignedOutNote listing={listing} />
      {listing?.rows.length === 0 && listing.storage === null && !listing.isSignedOut ? (
        <p className="section">
          {t('none')} <a href={localePath(locale, '/examples')}>{t('examples')}</a>
        </p>
      ) : null}
      <BegunBefore />
      <DueCases groups={groups} />
      {groups.length > manyCases || sought !== '' ? (
        <FindCase value={sought} onChange={setSought} found={found.length} of={groups.length} />
      ) : null}
      <CaseRows key={wanted} groups={found} onDelete={setToDelete} />
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
