import { useTranslations } from 'next-intl'
import type { MissionPerson } from '@/lib/wire/mission-types'
import { useNames } from '@/components/people/use-names'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { ChangePerson } from './change-person'
import type { PersonProps } from './mission-props'

/** Somebody of a mission, in words, with what an administrator can change. */
export function PersonRow({ canChange, ...rest }: PersonProps & { canChange: boolean }) {
  const t = useTranslations('missions')
  const names = useNames()
  const { person, isOwn } = rest
  const name = names.person(person.name)
  return (
    <li>
      <p className="rowx">
        <b className="min-w-0 wrap-anywhere">{name}</b>
        {isOwn ? <span className="quiet">{t('you')}</span> : null}
        {person.isSuspended ? <span className="tag">{t('suspended')}</span> : null}
      </p>
      <p>{t('personRoles', { roles: names.roles(person.roles) })}</p>
      {canChange ? (
        <>
          <Proofs person={person} />
          <details>
            <summary aria-label={t('changeNamed', { name })}>{t('change')}</summary>
            <ChangePerson {...rest} />
          </details>
        </>
      ) : null}
    </li>
  )
}

function Proofs({ person: { hasPassphrase, hasPasskey, seenAt } }: { person: MissionPerson }) {
  const t = useTranslations('missions')
  const dates = useDeviceDates()
  return (
    <p className="small quiet num">
      <span>{t(hasPassphrase === true ? 'hasPassphrase' : 'noPassphrase')}</span>{' '}
      {hasPasskey === true ? <span>{t('hasPasskey')}</span> : null}{' '}
      <span>
        {seenAt === null || seenAt === undefined ? t('notSeen') : t('seen', { at: dates.moment(seenAt) })}
      </span>
    </p>
  )
}
