import { becomePageOf, leaving, personHere, type Me } from '@/lib/offline/person/person-here'
import { isFlag, isRecord, isText } from '@/lib/wire/shape/shape'
import { askServer, type Reached } from './ask-server'

const patienceMs = 4_000

const isMe = (value: unknown): value is Me =>
  isRecord(value) && isText(value.id) && value.id !== '' && isFlag(value.hasProof)

/** Who is signed in, whosever page asks. Somebody whose sign-in is still to be ended is nobody. */
export async function askWhoIsIn(): Promise<Reached<Me>> {
  if (leaving() !== null) return { kind: 'signed-out' }
  return askServer('/api/people/me', isMe, undefined, null)
}

/**
 * Before anything is stored: whose page this is. A browser that was emptied, or has an older version behind it, does not know,
 * though somebody is signed in. Who cannot be asked in four seconds is asked again with the next exchange.
 */
export async function findPerson(): Promise<void> {
  if (personHere() !== null) return
  const asked = await Promise.race([askWhoIsIn(), afterPatience()])
  if (asked?.kind === 'reply') becomePageOf(asked.value)
}

const afterPatience = (): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(null)
    }, patienceMs)
  })
