'use client'

import { useTranslations } from 'next-intl'
import type { MeReply } from '@/lib/wire/people-types'
import { FormProblem } from './form-problem'
import { PassphraseField } from './passphrase-field'
import { typedIn, usePeopleForm } from './use-people-form'

type Props = { me: MeReply; onDone: (line: string) => void }

export function ChangePassphrase({ me: { hasPassphrase: hasOne, hasProof }, onDone }: Props) {
  const t = useTranslations('people.you')
  const { onSubmit, problem } = usePeopleForm(
    'passphrase',
    (typed) => ({ current: hasOne ? typedIn(typed, 'current') : null, next: typedIn(typed, 'next') }),
    (form) => {
      form.reset()
      onDone(t('isSet'))
    },
  )
  return (
    <section className="section">
      <h2>{t('passphraseTitle')}</h2>
      <p>{t(hasOne ? 'some' : hasProof ? 'noneButPasskey' : 'none')}</p>
      <form className="stack mt-3" onSubmit={onSubmit}>
        {hasOne ? <PassphraseField label={t('current')} name="current" isNew={false} /> : null}
        <PassphraseField label={t('next')} name="next" isNew />
        <FormProblem problem={problem} />
        <button type="submit" className="btn">
          {t(hasOne ? 'change' : 'set')}
        </button>
      </form>
    </section>
  )
}
