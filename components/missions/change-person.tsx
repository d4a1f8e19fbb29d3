import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/people/form-problem'
import { useAskingForm } from '@/components/people/use-people-form'
import { LinkForm } from './link-form'
import type { PersonProps } from './mission-props'
import { RolesForm } from './roles-form'

/** What an administrator can change of somebody in a mission. */
export function ChangePerson(props: PersonProps) {
  const { mission, person, isOwn, onDone } = props
  const t = useTranslations('missions')
  return (
    <div className="stack mb-6 ps-4 border-s-2 border-rule max-w-160">
      <RolesForm key={person.roles.join()} {...props} />
      {person.isSuspended ? null : (
        <details>
          <summary>{t('lost')}</summary>
          <p>{t('lostBody')}</p>
          <LinkForm mission={mission} forPerson={person} onDone={onDone} />
        </details>
      )}
      {isOwn ? null : <SuspendForm {...props} />}
      <details>
        <summary>{t('takeOut')}</summary>
        <p>{t('takeOutBody')}</p>
        <RolesForm {...props} leaves />
      </details>
    </div>
  )
}

function SuspendForm({ mission, person, onDone }: PersonProps) {
  const t = useTranslations('missions')
  const { onSubmit, problem } = useAskingForm(
    'missions/suspend',
    () => ({ missionId: mission.id, personId: person.id, isSuspended: !person.isSuspended }),
    () => {
      onDone(t(person.isSuspended ? 'isLetIn' : 'isSuspended'))
    },
  )
  const form = (
    <form className="stack" onSubmit={onSubmit}>
      <FormProblem problem={problem} />
      <button type="submit" className="btn">
        {t(person.isSuspended ? 'letIn' : 'suspendNow')}
      </button>
    </form>
  )
  if (person.isSuspended) return form
  return (
    <details>
      <summary>{t('suspend')}</summary>
      <p className="mb-3">{t('suspendBody')}</p>
      {form}
    </details>
  )
}
