import { useLocale, useTranslations } from 'next-intl'
import { personHere } from '@/lib/offline/person/person-here'
import type { MeReply } from '@/lib/wire/people-types'
import { localePath } from '@/components/ui/locale-path'
import { FormProblem } from './form-problem'
import { useAsked } from './use-asked'
import { useNames } from './use-names'
import { usePeopleForm } from './use-people-form'

/** For somebody who is signed in: into one more mission, as who they are. Nothing for anybody else. */
export function JoinAsMe({ invitation }: { invitation: string }) {
  const t = useTranslations('people.join')
  const locale = useLocale()
  const names = useNames()
  const { body } = useAsked(personHere() === null ? null : 'people/me')
  const { onSubmit, problem } = usePeopleForm(
    'join-as-me',
    () => ({ invitation }),
    () => {
      window.location.replace(localePath(locale, '/you'))
    },
  )
  if (body === null) return null
  const name = names.person((body as MeReply).name)
  return (
    <form className="stack-s mt-3" onSubmit={onSubmit}>
      <h2>{t('asMeTitle', { name })}</h2>
      <p>{t('asMe')}</p>
      <FormProblem problem={problem} />
      <button type="submit" className="btn btn-1">
        {t('joinAs', { name })}
      </button>
      <h2>{t('asOther')}</h2>
    </form>
  )
}
