import type { MissionReply } from '@/lib/wire/mission-types'
import { useNames } from '@/components/people/use-names'

/** Who can take over a case of a mission: its negotiators that are not shut out, but not this person. */
export function useNegotiators({ people }: MissionReply, butId: string) {
  const names = useNames()
  return people
    .filter(({ id, roles, isSuspended }) => id !== butId && !isSuspended && roles.includes('negotiator'))
    .map(({ id, name }) => ({ id, name: names.person(name) }))
}
