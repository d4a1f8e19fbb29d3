'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from './form-problem'
import { PassphraseField } from './passphrase-field'
import { typedIn, usePeopleForm } from './use-people-form'

export function PassphraseForm({ onIn }: { onIn: () => void }) {
  const t = useTranslations('people.start.passphrase')
  const { onSubmit, problem } = usePeopleForm(
    'sign-in',
    (typed) => ({ passphrase: typedIn(typed, 'passphrase') }),
    onIn,
  )
  return (
    <form className="stack mt-4" onSubmit={onSubmit}>
      <PassphraseField label={t('label')} name="passphrase" isNew={false} />
      <FormProblem problem={problem} />
      <button type="submit" className="btn btn-1">
        {t('open')}
      </button>
    </form>
  )
}
