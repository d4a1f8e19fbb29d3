import { cameIn, markLeaving, unmarkPerson } from '@/lib/offline/person/person-here'
import type { MeReply } from '@/lib/wire/people-types'
import { askPeople } from './ask-people'

/**
 * Somebody proved who they are: from the next page on this browser is theirs. Where the server cannot say who, that page asks
 * once more, and shows nobody's cases until it knows.
 */
export async function noteWhoCameIn(): Promise<void> {
  const asked = await askPeople('me')
  markLeaving(null) // a sign-in that was to be ended is replaced
  if (asked.problem === null) cameIn(asked.body as MeReply)
  else unmarkPerson('unknown')
}
