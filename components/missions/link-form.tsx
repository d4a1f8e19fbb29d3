import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { InviteReply, MissionPerson } from '@/lib/wire/mission-types'
import { FormProblem } from '@/components/people/form-problem'
import { SelectField } from '@/components/people/select-field'
import { typedIn, useAskingForm } from '@/components/people/use-people-form'
import { localePath } from '@/components/ui/locale-path'
import type { MissionProps } from './mission-props'
import { NewLink } from './new-link'
import { RoleBoxes, rolesIn } from './role-boxes'

/** Days that a link can work for, at most those of `missionLimits`. */
const days = [1, 3, 7, 14]

/** Makes a link: for somebody new, or (`forPerson`) for somebody of the mission who lost their way in. */
export function LinkForm({
  mission,
  forPerson,
  onDone,
}: MissionProps & { readonly forPerson: MissionPerson | null }) {
  const t = useTranslations('missions.invite')
  const locale = useLocale()
  const [token, setToken] = useState<string | null>(null)
  const { onSubmit, problem } = useAskingForm(
    'missions/invite',
    (typed) => {
      const roles = forPerson?.roles ?? rolesIn(typed)
      if (roles.length === 0) return 'no-role'
      const forPersonId = forPerson?.id ?? null
      return { missionId: mission.id, roles, days: Number(typedIn(typed, 'days')), forPersonId }
    },
    (_form, body) => {
      setToken((body as InviteReply).token)
      onDone('')
    },
  )
  return (
    <>
      <form className="stack max-w-160" onSubmit={onSubmit}>
        {forPerson === null ? <RoleBoxes legend={t('roles')} held={['negotiator']} /> : null}
        <SelectField
          label={t('ends')}
          name="days"
          defaultValue="3"
          options={days.map((count) => ({ id: String(count), name: t('days', { days: count }) }))}
        />
        <FormProblem problem={problem} />
        <p className="rowx">
          <button type="submit" className="btn">
            {t('make')}
          </button>
          {problem === 'passphrase-first' ? (
            <a className="btn" href={localePath(locale, '/you')}>
              {t('toYou')}
            </a>
          ) : null}
        </p>
      </form>
      {token === null ? null : <NewLink key={token} token={token} />}
    </>
  )
}
