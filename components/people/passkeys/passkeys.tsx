'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { askPeople, type PeopleProblem } from '@/components/people/ask-people'
import { FormProblem } from '@/components/people/form-problem'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { MeReply } from '@/lib/wire/people-types'
import { AddPasskey } from './add-passkey'
import { namedAddress, passkeySupport } from './passkey-support'

type Props = { me: MeReply; onDone: (line: string) => void }

/** The passkeys of whoever is signed in: each by its own name, with when it was used, and the way to take it away. */
export function Passkeys({ me, onDone }: Props) {
  const t = useTranslations('people.passkeys')
  const dates = useDeviceDates()
  const [problem, setProblem] = useState<PeopleProblem | null>(null)
  const remove = (id: string) => {
    void askPeople('passkey/remove', { id }).then((asked) => {
      setProblem(asked.problem)
      if (asked.problem === null) onDone(t('isRemoved'))
    })
  }
  return (
    <section className="section stack">
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      {me.passkeys.length === 0 ? null : (
        <ul className="rlist" aria-label={t('title')}>
          {me.passkeys.map(({ id, name, createdAt, usedAt }) => (
            <li key={id} className="caserow">
              <div>
                <p className="break">{name}</p>
                <p className="small quiet num">
                  {t('since', { since: dates.moment(createdAt) })}{' '}
                  {usedAt === null ? t('unused') : t('used', { used: dates.moment(usedAt) })}
                </p>
              </div>
              <button
                type="button"
                className="btn"
                aria-label={t('removeNamed', { name })}
                onClick={() => {
                  remove(id)
                }}
              >
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <FormProblem problem={problem} />
      {passkeySupport() === 'yes' ? <AddPasskey me={me} onDone={onDone} /> : <NotHere />}
    </section>
  )
}

function NotHere() {
  const t = useTranslations('people.passkeys')
  if (passkeySupport() === 'no') return <p>{t('tooOld')}</p>
  const address = namedAddress()
  if (address === null) return <p>{t('noName')}</p>
  return <p>{t.rich('needsName', { link: () => <a href={address}>{new URL(address).host}</a> })}</p>
}
