'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { CodeField } from './code-field'
import { FormProblem } from './form-problem'
import { isServerHere } from './is-server-here'
import { NameField } from './name-field'
import { PassphraseField } from './passphrase-field'
import { typedIn, usePeopleForm } from './use-people-form'

export function PassphraseForm({ onIn }: { onIn: () => void }) {
  const t = useTranslations('people.start.passphrase')
  const { onSubmit, problem } = usePeopleForm(
    'sign-in',
    (typed) => {
      const code = typedIn(typed, 'code')
      const named = { name: typedIn(typed, 'name'), passphrase: typedIn(typed, 'passphrase') }
      return code === '' ? named : { ...named, code }
    },
    onIn,
  )
  const [asksCode, setAsksCode] = useState(false)
  if (problem === 'code-needed' && !asksCode) setAsksCode(true)
  return (
    <form className="stack mt-4 max-w-160" onSubmit={onSubmit}>
      <NameField
        label={t('name')}
        autoComplete="username"
        {...(isServerHere() ? { required: true } : { hint: t('nameHint') })}
      />
      <PassphraseField label={t('label')} name="passphrase" isNew={false} />
      {asksCode ? <CodeField label={t('code')} hint={t('codeHint')} isNext /> : null}
      <FormProblem problem={problem === 'wrong' ? 'wrong-pair' : problem} />
      <button type="submit" className="btn btn-1">
        {t('open')}
      </button>
    </form>
  )
}
