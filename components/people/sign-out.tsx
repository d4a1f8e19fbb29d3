'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { LeaveAsk } from './leave-ask'

/** Signs out of this browser, with a network or without. */
export function SignOut() {
  const t = useTranslations('people.you')
  const [isAsked, setAsked] = useState(false)
  return (
    <section className="section stack">
      <h2>{t('signOutTitle')}</h2>
      <p>{t('signOutNote')}</p>
      {isAsked ? (
        <LeaveAsk
          whose="own"
          onStay={() => {
            setAsked(false)
          }}
        />
      ) : (
        <button
          type="button"
          className="btn"
          onClick={() => {
            setAsked(true)
          }}
        >
          {t('signOut')}
        </button>
      )}
    </section>
  )
}
