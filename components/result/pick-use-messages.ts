import type { AbstractIntlMessages } from 'next-intl'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

/**
 * Of the catalogue, what `LikeCases` and precedents need in the browser beside the words of the result: titles and uses of
 * the cases, and the names of kinds of counterpart. `more`: paths of other messages beside them.
 */
export function pickUseMessages(
  messages: Readonly<Record<string, unknown>>,
  ...more: readonly string[]
): AbstractIntlMessages {
  const picked = pickMessages(messages, 'documented', 'documentedPages.uses', 'examples.outcomes', ...more)
  const { cases, kinds } = whole(picked.documented)
  const short = Object.entries(whole(cases)).map(([id, words]) => [id, pickWords(whole(words))] as const)
  return { ...picked, documented: { cases: Object.fromEntries(short), kinds: whole(kinds) } }
}

function whole(part: AbstractIntlMessages[string] | undefined): AbstractIntlMessages {
  if (typeof part !== 'object') throw new Error('The catalogue has no words of the documented cases')
  return part
}

/** A case in which no lever was used has no words for uses. */
function pickWords({ title, uses = {}, confound = '' }: AbstractIntlMessages): AbstractIntlMessages {
  if (title === undefined) throw new Error('A documented case has no title')
  return confound === '' ? { title, uses } : { title, uses, confound }
}
