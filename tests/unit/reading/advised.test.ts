import { expect, it } from 'vitest'
import { documentedCases } from '@/lib/literature/cases/documented/documented-cases'
import { storyOf } from '@/lib/literature/cases/story-of'
import { workedExamples } from '@/lib/literature/cases/worked-examples'
import { documentedResult } from '@/lib/reading/documented/documented-result'
import { considerFirst } from '@/lib/reading/levers/consider-first'
import { inBands } from '@/lib/reading/levers/in-bands'
import type { ScoreResult } from '@/lib/scoring/types'

/** What a person in this situation is advised: the stops, the levers to consider first, and all others by band. */
function advice({ stops, levers }: Pick<ScoreResult, 'stops' | 'levers'>): string {
  const first = considerFirst(levers)
  const rest = levers.filter((lever) => !first.includes(lever))
  const bands = inBands(rest)
  const line = (what: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`  ${what}: ${ids.join(', ')}`]
  return [
    ...line(
      'stop',
      stops.map(({ id }) => id),
    ),
    ...line(
      'first',
      first.map(({ id }) => id),
    ),
    ...line('consider', bands.consider.map(({ id }) => id).toSorted()),
    ...line('with care', bands['with-care'].map(({ id }) => id).toSorted()),
    ...line('not now', bands['not-now'].map(({ id }) => id).toSorted()),
  ].join('\n')
}

/**
 * Where a change was meant, the list is written anew with `npx vitest run -c tests/vitest.config.ts -u tests/unit/reading/advised.test.ts`,
 * and its difference read before it is kept. 2,000 readings each: levers that hardly differ may stand otherwise on a page.
 */
it('is advised what the list says: whoever changes it sees here who is now advised otherwise', async () => {
  const all = [
    ...workedExamples.map(({ id, answers }) => ({
      id: storyOf(id),
      answers,
      name: `${id} (worked example)`,
    })),
    ...documentedCases.map((coded) => ({ ...coded, name: coded.id })),
  ].map((coded) => `${coded.name}\n${advice(documentedResult(coded))}`)
  await expect(`${all.join('\n')}\n`).toMatchFileSnapshot('advised.txt')
})
