import { useFormatter, useTranslations } from 'next-intl'
import { roles, type MissionRole } from '@/lib/access/roles'
import { shownText } from '@/lib/reading/cases/shown-text'

/** What people, missions and roles are called. */
export function useNames() {
  const t = useTranslations('people.names')
  const format = useFormatter()
  const role = (id: MissionRole) => t(`roles.${id}`)
  return {
    person: (name: string) => shownText(name) || t('person'),
    mission: (name: string) => shownText(name) || t('mission'),
    role,
    roles: (held: readonly MissionRole[]) => format.list(roles.filter((id) => held.includes(id)).map(role)),
  }
}
