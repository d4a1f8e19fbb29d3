'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { keepLockTime, lockTime, lockTimes } from '@/lib/offline/person/person-here'

/** After how long without a sign of life this browser covers the page. Kept in this browser, for this person. */
export function LockTimeField() {
  const t = useTranslations('people.you')
  const id = useId()
  const [minutes, setMinutes] = useState(lockTime)
  return (
    <section className="section stack">
      <h2>{t('lockTitle')}</h2>
      <p>{t('lockLead')}</p>
      <p>{t('lockAtOnce')}</p>
      <div className="field">
        <label htmlFor={id}>{t('lockAfter')}</label>
        <select
          id={id}
          className="input"
          value={minutes}
          onChange={({ target }) => {
            const chosen = lockTimes.find((one) => String(one) === target.value) ?? minutes
            keepLockTime(chosen)
            setMinutes(chosen)
          }}
        >
          {lockTimes.map((one) => (
            <option key={one} value={one}>
              {one === 0 ? t('lockNever') : t('lockMinutes', { minutes: one })}
            </option>
          ))}
        </select>
      </div>
    </section>
  )
}
