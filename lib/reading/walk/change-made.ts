import type { Answer, Answers } from '@/lib/instrument/types'

/** The answer given last on this page, and the answers without it and with it: they differ in that one item. */
export type LastAnswer = { readonly itemId: string; readonly before: Answers; readonly after: Answers }

/**
 * What an answer given here changed; null: nothing. `seen` are the answers as they were before it, `after` those as they
 * are now. Where another device's answers came in between, they are in both sides: they are not what was given here.
 */
export function changeMade(itemId: string, seen: Answers, after: Answers): LastAnswer | null {
  const was = seen[itemId]
  if (isSame(was, after[itemId])) return null
  const { [itemId]: _now, ...others } = after
  return { itemId, before: was === undefined ? others : { ...others, [itemId]: was }, after }
}

function isSame(one: Answer | undefined, other: Answer | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  if ('notApplicable' in one || 'notApplicable' in other)
    return 'notApplicable' in one && 'notApplicable' in other
  return one.level === other.level && one.known === other.known
}
