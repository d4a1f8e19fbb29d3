'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SignInReply } from '@/lib/wire/people-types'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { askPeople, type PeopleProblem } from './ask-people'
import { FormProblem } from './form-problem'

type Props = { signIns: readonly SignInReply[]; onDone: (line: string) => void }

export function SignIns({ signIns, onDone }: Props) {
  const t = useTranslations('people.you')
  const dates = useDeviceDates()
  const [problem, setProblem] = useState<PeopleProblem | null>(null)
  const end = (which: string) => {
    void askPeople('end', { which }).then((asked) => {
      setProblem(asked.problem)
      if (asked.problem === null) onDone(t('ended'))
    })
  }
  return (
    <section className="section">
      <h2>{t('signInsTitle')}</h2>
      <FormProblem problem={problem} />
      <ul className="rlist">
        {signIns.map(({ id, device, createdAt, seenAt, isThis }) => {
          const called = device === '' ? t('unnamed') : device
          const since = dates.moment(createdAt)
          return (
            <li key={id} className="caserow">
              <div>
                <p>{isThis ? <b>{t('this')}</b> : <span className="break">{called}</span>}</p>
                <p className="small quiet num">{t('since', { since, seen: dates.moment(seenAt) })}</p>
              </div>
              {isThis ? null : (
                <button
                  type="button"
                  className="btn"
                  aria-label={t('endNamed', { device: called, since })}
                  onClick={() => {
                    end(id)
                  }}
                >
                  {t('end')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {signIns.length > 1 ? (
        <button
          type="button"
          className="btn mt-4"
          onClick={() => {
            end('others')
          }}
        >
          {t('endOthers')}
        </button>
      ) : null}
    </section>
  )
}
