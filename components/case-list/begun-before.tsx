'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useBegunBefore } from '@/components/open-case/use-begun-before'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { BegunCase } from '@/lib/offline/device'
import { shownText } from '@/lib/reading/cases/shown-text'

/** Cases that were filled in here before anybody came in. Whose each is, the person says: nothing is sent unasked. */
export function BegunBefore() {
  const t = useTranslations('cases.begunBefore')
  const { cases, takeOver, letGo } = useBegunBefore()
  const [failed, setFailed] = useState(false)
  const [toRemove, setToRemove] = useState<string | null>(null)
  if (cases.length === 0) return null
  const doIt = (work: (caseId: string) => Promise<boolean>, caseId: string) => {
    void work(caseId).then((isDone) => {
      setFailed(!isDone)
      setToRemove(null)
    })
  }
  return (
    <section className="note my-2" aria-labelledby="begun-before">
      <h2 id="begun-before">{t('title')}</h2>
      <p>{t('lead')}</p>
      {failed ? <p role="alert">{t('failed')}</p> : null}
      <ul className="rlist">
        {cases.map((begun) => {
          const { caseId } = begun
          const name = shownText(begun.codeName) || t('unnamed')
          const isAsked = toRemove === caseId
          return (
            <li key={caseId} className="caserow">
              <Named begun={begun} name={name} />
              <div className="rowx">
                <button
                  type="button"
                  className="btn btn-1"
                  aria-label={t('takeOverNamed', { name })}
                  onClick={() => {
                    doIt(takeOver, caseId)
                  }}
                >
                  {t('takeOver')}
                </button>
                <button
                  type="button"
                  className="btn"
                  aria-label={t(isAsked ? 'removeNamedNow' : 'removeNamed', { name })}
                  onClick={() => {
                    if (isAsked) doIt(letGo, caseId)
                    else setToRemove(caseId)
                  }}
                >
                  {t(isAsked ? 'removeNow' : 'remove')}
                </button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Named({ begun, name }: { begun: BegunCase; name: string }) {
  const t = useTranslations('cases.begunBefore')
  const dates = useDeviceDates()
  return (
    <div>
      <p className="w6">{name}</p>
      <p className="small quiet num">
        {t('changed', { count: begun.changes, date: dates.moment(begun.updatedAt) })}
      </p>
    </div>
  )
}
