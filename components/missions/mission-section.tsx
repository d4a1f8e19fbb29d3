import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { mayInMission } from '@/lib/access/acts'
import { useNames } from '@/components/people/use-names'
import { InviteForm } from './invite-form'
import { MissionCases } from './mission-cases'
import type { MissionProps } from './mission-props'
import { NameMission } from './name-forms'
import { OpenLinks } from './open-links'
import { PersonRow } from './person-row'

export function MissionSection({ mission, ownId, onDone }: MissionProps & { ownId: string }) {
  const t = useTranslations('missions')
  const names = useNames()
  const id = useId()
  const administers = mayInMission('give-access', mission.roles)
  return (
    <section className="section stack" aria-labelledby={id}>
      <h2 id={id}>{names.mission(mission.name)}</h2>
      <p className="quiet">{t('roles', { roles: names.roles(mission.roles) })}</p>
      {administers ? <p className="note">{t('administers')}</p> : null}
      <h3>{t('people')}</h3>
      <ul className="rlist">
        {mission.people.map((person) => (
          <PersonRow
            key={person.id}
            {...{ mission, person, onDone }}
            isOwn={person.id === ownId}
            canChange={administers}
          />
        ))}
      </ul>
      {administers ? (
        <>
          <InviteForm mission={mission} onDone={onDone} />
          <OpenLinks mission={mission} onDone={onDone} />
          <MissionCases mission={mission} onDone={onDone} />
          <NameMission mission={mission} onDone={onDone} />
        </>
      ) : null}
    </section>
  )
}
