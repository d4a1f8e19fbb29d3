import { useTranslations } from 'next-intl'
import { typedIn } from '@/components/people/use-people-form'
import type { AccessProps } from './access-props'
import { PersonForm } from './person-form'
import { useOthers } from './use-others'

/** Names a negotiator of its mission on the case. */
export function WorkForm({ access, onDone }: AccessProps) {
  const t = useTranslations('caseAccess.work')
  const { toWork } = useOthers(access)
  return (
    <PersonForm
      act="work"
      path="cases/share"
      people={toWork}
      lead={t('body')}
      read={(typed) => ({
        caseId: access.caseId,
        personId: typedIn(typed, 'personId'),
        purpose: null,
        endsAt: null,
      })}
      onDone={(form) => {
        form.reset()
        onDone(t('done'))
      }}
    />
  )
}
