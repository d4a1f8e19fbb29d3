import type { Answers } from '@/lib/instrument/types'

/**
 * One answer per question for a room, to name it in words: the one that most gave, of equals the first in the order of the
 * phones. Never what is scored: the scorer reads every phone. A question that nobody answered is absent.
 */
export function roomAnswers(raters: readonly Answers[]): Answers {
  const items = [...new Set(raters.flatMap((own) => Object.keys(own)))]
  return Object.fromEntries(
    items.flatMap((item) => {
      const given = raters.flatMap((own) => own[item] ?? [])
      const keys = given.map((answer) => JSON.stringify(answer))
      const count = (key: string | undefined) => keys.filter((one) => one === key).length
      const most = given.reduce((best, _, at) => (count(keys[at]) > count(keys[best]) ? at : best), 0)
      const answer = given[most]
      return answer === undefined ? [] : [[item, answer] as const]
    }),
  )
}
