import type { CaseAccessReply } from '@/lib/wire/mission-types'
import { useNames } from '@/components/people/use-names'

/** Whom the owner can choose: to read it those who do not see it for good, to work on it or own it negotiators of its mission. */
export function useOthers({ people, others }: CaseAccessReply) {
  const names = useNames()
  const standing = new Map(people.map(({ id, as }) => [id, as]))
  const options = (which: (other: CaseAccessReply['others'][number]) => boolean) =>
    others.filter(which).map(({ id, name }) => ({ id, name: names.person(name) }))
  return {
    toRead: options(({ id }) => (standing.get(id) ?? 'shared') === 'shared'),
    toWork: options(({ id, isNegotiatorHere }) => isNegotiatorHere && standing.get(id) !== 'named'),
    toOwn: options(({ isNegotiatorHere }) => isNegotiatorHere),
  }
}
