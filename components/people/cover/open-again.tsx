'use client'

import { useTranslations } from 'next-intl'
import { ComeInLink } from '@/components/ui/come-in-link'
import { FormField } from '@/components/people/form-field'
import { typedIn, usePeopleForm } from '@/components/people/use-people-form'
import type { PeopleProblem } from '@/components/people/ask-people'
import { unlock } from '@/lib/offline/person/person-here'

/** Opens a page that is locked. A passphrase is checked by the server: without it nothing opens, and nothing is lost. */
export function OpenAgain({ isByPassphrase }: { isByPassphrase: boolean }) {
  const t = useTranslations('people')
  const { onSubmit, problem } = usePeopleForm(
    'unlock',
    (typed) => ({ passphrase: typedIn(typed, 'passphrase') }),
    () => {
      unlock()
    },
  )
  if (!isByPassphrase) {
    return (
      <button type="button" className="btn btn-1" onClick={unlock}>
        {t('cover.open')}
      </button>
    )
  }
  return (
    <form className="stack" onSubmit={onSubmit}>
      <FormField
        label={t('cover.passphrase')}
        name="passphrase"
        type="password"
        autoComplete="current-password"
        maxLength={256}
        required
      />
      {problem === null ? null : (
        <p className="note" role="alert">
          <span>{t(wordsFor(problem))}</span> {problem === 'signed-out' ? <ComeInLink /> : null}
        </p>
      )}
      <button type="submit" className="btn btn-1">
        {t('cover.open')}
      </button>
    </form>
  )
}

function wordsFor(problem: PeopleProblem) {
  if (problem === 'no-server') return 'cover.noServer'
  if (problem === 'signed-out') return 'cover.runOut'
  return problem === 'wrong' || problem === 'too-often' ? (`problems.${problem}` as const) : 'problems.failed'
}
