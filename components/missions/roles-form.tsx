import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/people/form-problem'
import { SelectField } from '@/components/people/select-field'
import { typedIn, useAskingForm } from '@/components/people/use-people-form'
import { useNegotiators } from './use-negotiators'
import type { PersonProps } from './mission-props'
import { RoleBoxes, rolesIn } from './role-boxes'

/** Changes roles, or takes all of them (`leaves`). Asks who takes over cases when the server says that there are some. */
export function RolesForm({ mission, person, leaves = false, onDone }: PersonProps & { leaves?: boolean }) {
  const t = useTranslations('missions')
  const negotiators = useNegotiators(mission, person.id)
  const { onSubmit, problem } = useAskingForm(
    'missions/roles',
    (typed) => {
      const roles = leaves ? [] : rolesIn(typed)
      if (!leaves && roles.length === 0) return 'no-role'
      return {
        missionId: mission.id,
        personId: person.id,
        roles,
        successorId: typedIn(typed, 'successorId') || null,
      }
    },
    () => {
      onDone(t(leaves ? 'takenOut' : 'rolesKept'))
    },
  )
  return (
    <form className="stack mt-3" onSubmit={onSubmit}>
      {leaves ? null : <RoleBoxes legend={t('changeRoles')} hint={t('rolesHint')} held={person.roles} />}
      <FormProblem problem={problem} />
      {problem !== 'has-cases' && problem !== 'no-successor' ? null : negotiators.length === 0 ? (
        <p>{t('noNegotiator')}</p>
      ) : (
        <SelectField
          label={t('successor')}
          name="successorId"
          none={t('choose')}
          options={negotiators}
          required
        />
      )}
      <button type="submit" className="btn">
        {t(leaves ? 'takeOutNow' : 'keepRoles')}
      </button>
    </form>
  )
}
