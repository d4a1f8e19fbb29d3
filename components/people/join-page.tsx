'use client'

import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { FormProblem } from './form-problem'
import { JoinAsMe } from './join-as-me'
import { NameField } from './name-field'
import { PassphraseField } from './passphrase-field'
import { useInvitation } from './use-invitation'
import { typedIn, usePeopleForm } from './use-people-form'
import { noteWhoCameIn } from './who-came-in'

/** What the link of an invitation leads to. */
export function JoinPage() {
  const t = useTranslations('people.join')
  const locale = useLocale()
  const invitation = useInvitation()
  if (invitation === undefined) return <h1>{t('title')}</h1>
  if (invitation !== null) return <JoinForm invitation={invitation} />
  return (
    <>
      <h1>{t('noLinkTitle')}</h1>
      <div className="stack mt-3">
        <p className="lead">{t('noLink')}</p>
        <p>
          <a href={localePath(locale, '/start')}>{t('haveName')}</a>
        </p>
      </div>
    </>
  )
}

function JoinForm({ invitation }: { invitation: string }) {
  const t = useTranslations('people.join')
  const locale = useLocale()
  const { onSubmit, problem } = usePeopleForm(
    'join',
    (typed) => ({ invitation, name: typedIn(typed, 'name'), passphrase: typedIn(typed, 'passphrase') }),
    () => {
      void noteWhoCameIn().then(() => {
        window.location.replace(localePath(locale, '/'))
      })
    },
  )
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="quiet">{t('lead')}</p>
      <JoinAsMe invitation={invitation} />
      <div className="cols mt-3">
        <form className="stack" onSubmit={onSubmit}>
          <NameField label={t('name')} hint={t('nameHint')} required autoComplete="username" />
          <PassphraseField label={t('passphrase')} name="passphrase" isNew />
          <FormProblem problem={problem} />
          <button type="submit" className="btn btn-1">
            {t('join')}
          </button>
        </form>
        <div className="stack">
          <h2>{t('beforeTitle')}</h2>
          <ul className="stack-s">
            {(['before1', 'before2', 'before3', 'before4'] as const).map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
          <p>
            <a href={localePath(locale, '/start')}>{t('haveName')}</a>
          </p>
        </div>
      </div>
    </>
  )
}
