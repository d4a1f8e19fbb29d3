'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { LeaveAsk } from '@/components/people/leave-ask'
import { localePath } from '@/components/ui/locale-path'
import { OpenAgain } from './open-again'
import { isCovered, useCover } from './use-cover'
import { watchPerson } from './watch-person'

/** Stands before every page that is locked, and says nothing of what is on it. */
export function Cover() {
  const t = useTranslations('people.cover')
  const locale = useLocale()
  const kind = useCover()
  const [isRemoving, setRemoving] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  const isShown = kind !== 'none'
  useEffect(watchPerson, [])
  useEffect(() => {
    if (isShown && dialog.current?.open === false) dialog.current.showModal()
    if (!isShown) dialog.current?.close()
  }, [isShown])

  return (
    <dialog
      className="cover"
      aria-labelledby="cover-title"
      ref={dialog}
      onCancel={(event) => {
        event.preventDefault() // Escape opens nothing
      }}
      onClose={() => {
        if (isCovered()) dialog.current?.showModal() // some browsers close it at the second Escape all the same
      }}
    >
      {isShown ? (
        <div className="stack">
          <h1 id="cover-title">{t(kind === 'blank' ? 'blank' : 'locked')}</h1>
          <p>{t('kept')}</p>
          {kind === 'blank' ? <p className="quiet">{t('anybody')}</p> : null}
          <OpenAgain isByProof={kind === 'proof'} />
          {kind === 'proof' ? (
            <p>
              <a href={localePath(locale, '/start')}>{t('other')}</a>
            </p>
          ) : null}
          {isRemoving ? (
            <LeaveAsk
              whose="all"
              onStay={() => {
                setRemoving(false)
              }}
            />
          ) : (
            <p>
              <button
                type="button"
                className="btn"
                onClick={() => {
                  setRemoving(true)
                }}
              >
                {t('remove')}
              </button>
            </p>
          )}
        </div>
      ) : null}
    </dialog>
  )
}
