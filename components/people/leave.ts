import { removeKeptOf, unsentOf, type Unsent } from '@/lib/offline/person/kept-of-person'
import { leaving, markLeaving, personHere, unmarkPerson } from '@/lib/offline/person/person-here'
import { askPeople } from './ask-people'

/** Whose stored cases: of the person whose page this is; `all`: and those that were filled in before anybody came in. */
export type Whose = 'own' | 'all'

const persons = (whose: Whose): readonly (string | null)[] =>
  whose === 'own' ? [personHere()] : [...new Set([personHere(), null])]

let left: Whose | null = null

/** How somebody signed out of this very page, which says what came of it; null: nobody did. */
export const hasLeft = (): Whose | null => left

/** What would be lost. Rejects when the disk cannot be read. */
export const unsent = async (whose: Whose): Promise<readonly Unsent[]> =>
  (await Promise.all(persons(whose).map(unsentOf))).flat()

/**
 * Signs out, and removes what this browser keeps. `later`: the server could not be asked, and ends the sign-in with the next
 * connection. `not-removed`: the browser would not remove it.
 */
export async function leave(whose: Whose): Promise<'done' | 'later' | 'not-removed'> {
  const personId = personHere()
  left = whose
  if (personId !== null) markLeaving(personId)
  unmarkPerson('away') // first: pages in other tabs write nothing more
  try {
    for (const one of persons(whose)) await removeKeptOf(one)
  } catch {
    await endLeaving()
    return 'not-removed'
  }
  await endLeaving()
  return leaving() === null ? 'done' : 'later'
}

/** Ends at the server the sign-in of somebody who signed out without a network. Where another has come in since, nothing. */
export async function endLeaving(): Promise<void> {
  const personId = leaving()
  if (personId === null) return
  const { problem } = await askPeople('end', { which: 'this' }, personId)
  if ((problem === null || problem === 'signed-out') && leaving() === personId) markLeaving(null)
}
