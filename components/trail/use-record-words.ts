import { useTranslations } from 'next-intl'
import { auditEvents } from '@/lib/access/audit-event'
import { purposes } from '@/lib/access/purpose'
import { roles } from '@/lib/access/roles'
import type { TrailRecord } from '@/lib/wire/mission-types'
import { useNames } from '@/components/people/use-names'
import { useDeviceDates } from '@/components/ui/use-device-dates'

/** A record of the trail in words. `nameOf`: what somebody is called whose id stands in its detail; '': not known. */
export function useRecordWords(nameOf: (personId: string) => string) {
  const t = useTranslations('trail')
  const shared = useTranslations('caseAccess.purposes')
  const names = useNames()
  const dates = useDeviceDates()

  const detail = ({ detail: told }: TrailRecord): readonly string[] => {
    const other = told['with'] ?? told['to']
    const purpose = purposes.find((id) => id === told['purpose'])
    const held = Array.isArray(told['roles'])
      ? roles.filter((id) => (told['roles'] as unknown[]).includes(id))
      : []
    return [
      ...(isRefused(told) ? [t('refused')] : []),
      ...(typeof other === 'string' ? [t('with', { name: nameOf(other) || shortId(other) })] : []),
      ...(purpose === undefined ? [] : [t('purpose', { purpose: shared(purpose) })]),
      ...(told['purpose'] === 'named' ? [t('work')] : []),
      ...(held.length === 0 ? [] : [t('roles', { roles: names.roles(held) })]),
      ...(typeof told['cases'] === 'number' ? [t('count', { count: told['cases'] })] : []),
      ...(typeof told['readAt'] === 'string' ? [t('late', { at: dates.moment(told['readAt']) })] : []),
    ]
  }
  return {
    who: ({ person }: TrailRecord) => (person === null ? t('nobody') : names.person(person.name)),
    /** An act of a newer version of the server has no words here: it stands as it is. */
    act: ({ act }: TrailRecord) => {
      const known = auditEvents.find((event) => event === act)
      return known === undefined ? act : t(`acts.${known}`)
    },
    /** A person or a mission by name, a case by the beginning of its id. */
    subject: ({ subject }: TrailRecord) =>
      subject === null ? '' : subject.name === '' ? shortId(subject.id) : names.person(subject.name),
    detail,
  }
}

export type RecordWords = ReturnType<typeof useRecordWords>

const shortId = (id: string): string => id.slice(0, 8)

const isRefused = (told: TrailRecord['detail']): boolean =>
  ['isDone', 'isMade', 'isRead'].some((name) => told[name] === false) || told['outcome'] === 'refused'
