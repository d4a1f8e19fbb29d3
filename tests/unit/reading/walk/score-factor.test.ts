import { describe, expect, it } from 'vitest'
import type { ModelItem } from '@/lib/levers/types'
import { model } from '@/lib/levers/model'
import { scoreFactor } from '@/lib/reading/walk/score-factor'

const four = ['law.coverage', 'law.enforcement', 'law.weight', 'law.symbolic']
const law = { id: 'law', items: model.items.filter(({ id }) => four.includes(id)) } as const

describe('the interval of a factor beside the walk', () => {
  it('is the whole axis while nothing is answered', () => {
    expect(scoreFactor(law, {})).toEqual({ id: 'law', score: null, low: 0, high: 100, answered: 0, of: 4 })
  })

  it('loses what an observed answer rules out, and shows no mark below half of the questions', () => {
    // one of four at 3, the rest open: low 3/16, high (3 + 4 + 4 + 4)/16
    expect(scoreFactor(law, { 'law.weight': { level: 3, known: 'observed' } })).toEqual({
      id: 'law',
      score: null,
      low: 18.75,
      high: 93.75,
      answered: 1,
      of: 4,
    })
  })

  it('stays wider for what was only told, and marks the answers from half of the questions on', () => {
    // 3 reported spans 2 to 4, 1 assumed spans 0 to 3: low 2/16, high (4 + 3 + 4 + 4)/16; mark (3 + 1)/2/4
    const answers = {
      'law.weight': { level: 3, known: 'reported' },
      'law.symbolic': { level: 1, known: 'assumed' },
    } as const
    expect(scoreFactor(law, answers)).toMatchObject({ score: 50, low: 12.5, high: 93.75, answered: 2 })
  })

  it('leaves out what does not apply', () => {
    const answers = {
      'law.weight': { level: 4, known: 'observed' },
      'law.symbolic': { notApplicable: true },
    } as const
    // three questions left, one at 4: low 4/12
    expect(scoreFactor(law, answers)).toMatchObject({ score: null, high: 100, answered: 1, of: 3 })
    expect(scoreFactor(law, answers).low).toBeCloseTo(33.33, 2)
  })

  it('reads a question of yes or no at its ends, and not in between', () => {
    const items: readonly ModelItem[] = [
      { id: 'law.listed', kind: 'yesno', group: 'law', factor: 'law', adverse: 4, power: null },
    ]
    expect(
      scoreFactor({ id: 'law', items }, { 'law.listed': { level: true, known: 'observed' } }),
    ).toMatchObject({
      score: 100,
      low: 100,
      high: 100,
    })
  })
})
