import { describe, expect, it } from 'vitest'
import { singleAnswers } from '@/lib/reading/what-if/single-answers'
import { southernSudan2000 } from '@/lib/literature/cases/southern-sudan-2000'
import { toScoreInput } from '@/lib/literature/cases/to-score-input'
import { model } from '@/lib/levers/model'
import { evaluate } from '@/lib/scoring/evaluate'
import { prepare } from '@/lib/scoring/prepare'
import { singleChanges, type SingleChange, type Standing } from '@/lib/scoring/single-changes'

const change = (
  item: string,
  to: number,
  state: Standing['state'],
  status: Standing['status'] = 'open',
): SingleChange => ({
  ...{ item, from: 2, to, state, status },
})
const names = (answers: readonly SingleChange[]) => answers.map(({ item, to }) => `${item} ${to}`)

describe('what would turn a lever', () => {
  const now = { state: 'mixed', status: 'open' } as const

  it('is for the better or for the worse, and nothing where both words stay', () => {
    const changes = [
      change('trust', 1, 'against'),
      change('image', 3, 'favourable'),
      change('time', 3, 'mixed'),
    ]
    const { better, worse } = singleAnswers({ now, changes })
    expect(names(better)).toEqual(['image 3'])
    expect(names(worse)).toEqual(['trust 1'])
  })

  it('is told once for each question and standing, by the nearest answer', () => {
    const changes = [
      change('image', 3, 'favourable'),
      change('image', 4, 'favourable'),
      change('image', 0, 'against'),
    ]
    const { better, worse } = singleAnswers({ now, changes })
    expect(names(better)).toEqual(['image 3'])
    expect(names(worse)).toEqual(['image 0'])
  })

  it('is never a tip where it clears a check and turns the conditions against', () => {
    const checked = { state: 'mixed', status: 'check' } as const
    const changes = [change('image', 1, 'against', 'open'), change('image', 3, 'favourable', 'open')]
    const { better, worse } = singleAnswers({ now: checked, changes })
    expect(names(better)).toEqual(['image 3'])
    expect(names(worse)).toEqual(['image 1'])
  })

  it('is only what unblocks it while it is blocked', () => {
    const blocked = { state: 'against', status: 'blocked' } as const
    const changes = [change('image', 2, 'against', 'check'), change('trust', 3, 'mixed', 'blocked')]
    const { better, worse } = singleAnswers({ now: blocked, changes })
    expect(names(better)).toEqual(['image 2'])
    expect(worse).toEqual([])
  })

  it('is not to learn that answers point both ways, where nothing was known', () => {
    const { better, worse } = singleAnswers({
      now: { state: 'none', status: 'open' },
      changes: [change('trust', 2, 'mixed')],
    })
    expect([...better, ...worse]).toEqual([])
  })

  it('promises nothing better in a documented case that would make a word worse', () => {
    const prepared = prepare(model, { runs: 500 })
    const { answers } = toScoreInput(southernSudan2000)
    const goodness = { against: 0, none: 1, mixed: 1, favourable: 2 }
    for (const { id } of model.levers) {
      const found = singleChanges(prepared, { answers }, id)
      if (found === null || found.now.status === 'blocked') continue
      for (const { item, to } of singleAnswers(found).better) {
        const isYesNo = model.items.some((one) => one.id === item && one.kind === 'yesno')
        const level = isYesNo ? to === 4 : (to as 0 | 1 | 2 | 3 | 4)
        const supposed = { ...answers, [item]: { level, known: 'observed' } as const }
        const after = evaluate(prepared, { answers: supposed }).levers.find((one) => one.id === id)
        expect(goodness[after?.conditions.state ?? 'against'], `${id} ${item}`).toBeGreaterThanOrEqual(
          goodness[found.now.state],
        )
      }
    }
  })
})
