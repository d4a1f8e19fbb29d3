import { describe, expect, it } from 'vitest'
import { currentVersion } from '@/lib/instrument/known-versions'
import { askEffects } from '@/lib/reading/ask/ask-effects'
import { listAsks } from '@/lib/reading/ask/ask-list'
import { considerFirst } from '@/lib/reading/levers/consider-first'
import { preparedFor } from '@/lib/reading/read'
import { evaluate, type Situation } from '@/lib/scoring/evaluate'
import { angolaLate } from '@/lib/literature/cases/angola-late'
import type { Answers } from '@/lib/instrument/types'
import { toScoreInput } from '@/lib/literature/cases/to-score-input'

const ask = (item: string) => ({ item, voi: 0.1, influence: 0.1 })

describe('what to find out', () => {
  it('is what the result asks, in its order, five at most', () => {
    const askNext = ['a', 'b', 'weights', 'c', 'd', 'e'].map(ask)
    expect(listAsks({ askNext }, {}).map(({ item }) => item)).toEqual(['a', 'b', 'weights', 'c', 'd'])
  })

  it('says of a question that nothing is known of its answers', () => {
    const effect = { values: [0], enters: [], leaves: ['x'], stops: [] } as const
    const asks = listAsks({ askNext: [ask('a'), ask('b')] }, { b: [effect] })
    expect(asks).toEqual([
      { item: 'a', effects: null },
      { item: 'b', effects: [effect] },
    ])
  })
})

describe('what an answer would change', () => {
  const prepared = preparedFor({ version: currentVersion, runs: 200 })
  const answers: Answers = toScoreInput(angolaLate).answers
  const effectsOf = (situation: Situation, item: string) =>
    askEffects(prepared, { situation, now: evaluate(prepared, situation) }, item)
  const firstOf = (given: Answers) =>
    considerFirst(evaluate(prepared, { answers: given }).levers).map(({ id }) => id)

  it('is the difference between the levers considered first now and with that answer', () => {
    const item = 'process.continuity'
    for (const { values, enters, leaves } of effectsOf({ answers }, item)) {
      for (const level of values) {
        const then = firstOf({ ...answers, [item]: { level, known: 'observed' } })
        const now = firstOf(answers)
        expect(enters).toEqual(then.filter((id) => !now.includes(id)))
        expect(leaves).toEqual(now.filter((id) => !then.includes(id)))
      }
    }
  })

  it('names each answer once, in the order of the scale', () => {
    const values = (item: string) => effectsOf({ answers }, item).flatMap((effect) => effect.values)
    expect(values('process.time')).toEqual([0, 1, 2, 3, 4])
    expect(values('counterpart.designated')).toEqual([false, true])
  })

  it('names the stop that an answer would raise', () => {
    const effects = effectsOf({ answers: {} }, 'ours.held')
    expect(effects.map(({ values, stops }) => [values, stops])).toEqual([
      [[false], []],
      [[true], ['people-held']],
    ])
  })

  it('lets no lever in that a stop takes away now', () => {
    const stopped = { ...answers, 'law.restrictions': { level: 4, known: 'observed' } } as const
    for (const item of ['process.time', 'ours.resolve', 'counterpart.trust'])
      for (const { enters } of effectsOf({ answers: stopped }, item)) {
        expect(enters).not.toContain('persuade.interests')
        expect(enters).not.toContain('third.local')
      }
  })

  it('is nothing for a question the model does not ask', () => {
    expect(effectsOf({ answers }, 'weights')).toEqual([])
  })
})
