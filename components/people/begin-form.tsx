'use client'

import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { FormProblem } from './form-problem'
import { NameField } from './name-field'
import { PassphraseField } from './passphrase-field'
import { typedIn, usePeopleForm } from './use-people-form'

const later = 'later'
const onThisMachine = ['what1', 'what2', 'what3', 'what4'] as const
const onServer = ['server1', 'server2', 'server3', 'what4'] as const

type BeginFormProps = {
  startKey: string
  /** A team's server: everybody has a name and a passphrase there, from the beginning. */
  isServer: boolean
  onIn: () => void
}

/** Makes the first person of this copy, with a passphrase or without. */
export function BeginForm({ startKey, isServer, onIn }: BeginFormProps) {
  const t = useTranslations('people.start.begin')
  const locale = useLocale()
  const { onSubmit, problem } = usePeopleForm(
    'begin',
    (typed, button) => ({
      key: startKey,
      name: typedIn(typed, 'name'),
      passphrase: button === later ? null : typedIn(typed, 'passphrase'),
    }),
    onIn,
  )
  return (
    <>
      <h1>{t(isServer ? 'serverTitle' : 'title')}</h1>
      <p className="quiet">{t(isServer ? 'serverLead' : 'lead')}</p>
      <div className="cols mt-3">
        <form className="stack" onSubmit={onSubmit}>
          <NameField
            label={t('name')}
            hint={t(isServer ? 'serverNameHint' : 'nameHint')}
            required={isServer}
            autoComplete={isServer ? 'username' : 'off'}
          />
          <PassphraseField label={t('passphrase')} name="passphrase" isNew />
          <FormProblem problem={problem} />
          <p className="rowx">
            <button type="submit" className="btn btn-1">
              {t('start')}
            </button>
            {isServer ? null : (
              <button type="submit" className="btn" value={later} formNoValidate>
                {t('later')}
              </button>
            )}
          </p>
        </form>
        <div className="stack">
          <h2>{t('whatTitle')}</h2>
          <ul className="stack-s">
            {(isServer ? onServer : onThisMachine).map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
          <p>
            <a href={localePath(locale, '/examples')}>{t('examples')}</a> <span>{t('examplesNote')}</span>
          </p>
        </div>
      </div>
    </>
  )
}
