'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { loadDevice } from '@/components/open-case/case-session'

export type Deletable = { readonly caseId: string; readonly name: string }

/** Asks before a case is erased. `onDone` gets the name of the case that was deleted, or null when it was kept. */
export function DeleteDialog({
  what,
  onDone,
}: {
  what: Deletable | null
  onDone: (deletedName: string | null) => void
}) {
  const t = useTranslations('cases')
  const dialog = useRef<HTMLDialogElement>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (what !== null) dialog.current?.showModal()
    else dialog.current?.close()
  }, [what])

  const confirm = async ({ caseId, name }: Deletable) => {
    const isDeleted = await loadDevice()
      .then((device) => device.deleteCase(caseId))
      .then(
        ({ ok }) => ok,
        () => false, // the part of the page that stores did not come
      )
    setFailed(!isDeleted)
    if (isDeleted) onDone(name)
  }

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="delete-title"
      aria-describedby="delete-body"
      onClose={() => {
        setFailed(false)
        if (what !== null) onDone(null)
      }}
    >
      <h2 id="delete-title">{t('deleteTitle', { name: what?.name ?? '' })}</h2>
      <p id="delete-body" className="mt-3">
        {t('deleteBody')}
      </p>
      {failed ? (
        <p role="alert" className="w6 mt-3">
          {t('failedAction')}
        </p>
      ) : null}
      <div className="rowx mt-4">
        <button
          type="button"
          className="btn"
          onClick={() => {
            onDone(null)
          }}
        >
          {t('deleteCancel')}
        </button>
        <button
          type="button"
          className="btn btn-1"
          onClick={() => {
            if (what !== null) void confirm(what)
          }}
        >
          {t('deleteConfirm')}
        </button>
      </div>
    </dialog>
  )
}
