'use client'

import { useTranslations } from 'next-intl'
import { ComeInLink } from '@/components/ui/come-in-link'
import { FormField } from '@/components/people/form-field'
import { PasskeyButton } from '@/components/people/passkeys/passkey-button'
import { typedIn, usePeopleForm } from '@/components/people/use-people-form'
import type { PeopleProblem } from '@/components/people/ask-people'
import { unlock } from '@/lib/offline/person/person-here'

/** Opens a page that is locked. Passphrase and passkey are checked by the server: without it nothing opens, and nothing is lost. */
export function OpenAgain({ isByProof }: { isByProof: boolean }) {
  const t = useTranslations('people')
  const { onSubmit, problem } = usePeopleForm(
    'unlock',
    (typed) => ({ passphrase: typedIn(typed, 'passphrase') }),
    () => {
      unlock()
    },
  )
  if (!isByProof) {
    return (
      <button type="button" className="btn btn-1" onClick={unlock}>
        {t('cover.open')}
      </button>
    )
  }
  return (
    <>
      <form className="stack" onSubmit={onSubmit}>
        <FormField
          label={t('cover.passphrase')}
          name="passphrase"
          type="password"
          autoComplete="current-password"
          maxLength={256}
          required
        />
        <Problem problem={problem} />
        <button type="submit" className="btn btn-1">
          {t('cover.open')}
        </button>
      </form>
      <PasskeyButton act="unlock" label={t('cover.byPasskey')} Problem={Problem} onDone={unlock} />
    </>
  )
}

function Problem({ problem }: { problem: PeopleProblem | null }) {
  const t = useTranslations('people')
  if (problem === null) return null
  return (
    <p className="note" role="alert">
      <span>{t(wordsFor(problem))}</span> {problem === 'signed-out' ? <ComeInLink /> : null}
    </p>
  )
}

/** These words are on every page. */
const known = ['wrong', 'too-often', 'wrong-passkey', 'passkey-stopped'] as const

function wordsFor(problem: PeopleProblem) {
  if (problem === 'no-server') return 'cover.noServer'
  if (problem === 'signed-out') return 'cover.runOut'
  return `problems.${known.find((one) => one === problem) ?? 'failed'}` as const
}
