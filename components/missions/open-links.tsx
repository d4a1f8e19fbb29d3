import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { askApi, type PeopleProblem } from '@/components/people/ask-people'
import { FormProblem } from '@/components/people/form-problem'
import { useNames } from '@/components/people/use-names'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { MissionProps } from './mission-props'

/** Links that nobody has used yet. */
export function OpenLinks({ mission: { invitations, people }, onDone }: MissionProps) {
  const t = useTranslations('missions.open')
  const names = useNames()
  const dates = useDeviceDates()
  const [problem, setProblem] = useState<PeopleProblem | null>(null)
  if (invitations.length === 0) return null
  const withdraw = (invitationId: string) => {
    void askApi('missions/withdraw', { invitationId }).then((asked) => {
      setProblem(asked.problem)
      if (asked.problem === null) onDone(t('withdrawn'))
    })
  }
  return (
    <>
      <h3>{t('title')}</h3>
      <FormProblem problem={problem} />
      <ul className="rlist">
        {invitations.map(({ id, roles, endsAt, forPersonId }) => {
          const lost = people.find((person) => person.id === forPersonId)
          const what =
            forPersonId === null
              ? t('new', { roles: names.roles(roles) })
              : t('for', { name: names.person(lost?.name ?? '') })
          const ends = t('ends', { at: dates.moment(endsAt) })
          return (
            <li key={id} className="caserow">
              <div>
                <p>{what}</p>
                <p className="small quiet num">{ends}</p>
              </div>
              <button
                type="button"
                className="btn"
                aria-label={t('withdrawNamed', { what, ends })}
                onClick={() => {
                  withdraw(id)
                }}
              >
                {t('withdraw')}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
