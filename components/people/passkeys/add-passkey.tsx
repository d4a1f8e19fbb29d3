'use client'

import { useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { askPeople, type PeopleProblem } from '@/components/people/ask-people'
import { FormProblem } from '@/components/people/form-problem'
import { NameField } from '@/components/people/name-field'
import { PassphraseField } from '@/components/people/passphrase-field'
import { typedIn } from '@/components/people/use-people-form'
import type { MeReply } from '@/lib/wire/people-types'
import { makePasskey } from './ask-passkey'

type Props = { me: MeReply; onDone: (line: string) => void }

/** Sets up a passkey under a name of one's own; the passphrase is asked for where there is one. */
export function AddPasskey({ me, onDone }: Props) {
  const t = useTranslations('people.passkeys')
  const [problem, setProblem] = useState<PeopleProblem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const add = async (form: HTMLFormElement) => {
    const typed = new FormData(form)
    setBusy(true)
    setProblem(null)
    const made = await makePasskey(me.hasPassphrase ? typedIn(typed, 'current') : null)
    const asked =
      made.problem === null
        ? await askPeople('passkey/add', { name: typedIn(typed, 'name'), passkey: made.given })
        : made
    setBusy(false)
    setProblem(asked.problem)
    if (asked.problem !== null) return
    form.reset()
    onDone(t(me.hasProof ? 'isKept' : 'isFirst'))
  }
  return (
    <form
      className="stack"
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault()
        if (!isBusy) void add(event.currentTarget)
      }}
    >
      <NameField label={t('name')} hint={t('nameHint')} required />
      {me.hasPassphrase ? <PassphraseField label={t('current')} name="current" isNew={false} /> : null}
      <FormProblem problem={problem} />
      <button type="submit" className="btn" disabled={isBusy}>
        {t('add')}
      </button>
    </form>
  )
}
