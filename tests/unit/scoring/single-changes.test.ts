import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import type { Model } from '@/lib/levers/types'
import { angolaLate } from '@/lib/literature/cases/angola-late'
import { toScoreInput } from '@/lib/literature/cases/to-score-input'
import { evaluate } from '@/lib/scoring/evaluate'
import { prepare } from '@/lib/scoring/prepare'
import { firstOfEach, singleChanges } from '@/lib/scoring/single-changes'
import { asModel, readOracle } from './read-oracle'

/**
 * Worked by hand on the mini model of oracle 05. Its lever `denounce` has one gate, the better of image (0, 0, .5, 1, 1) and
 * community (0, .25, .5, .75, 1), and one caution, hostile (0, 0, 0, .5, 1), which stops it at 1.
 */
const mini = prepare(asModel(readOracle<{ model: Partial<Model> }>('05_full_pipeline_exact_mini').model), {
  seed: 'mini',
  runs: 2000,
})
const seen = (level: 0 | 1 | 2 | 3 | 4) => ({ level, known: 'observed' }) as const
const severity = { open: 0, check: 1, blocked: 2, stopped: 3 }

/** The nearest changes after which less stands in the way. */
function unblock(answers: Answers) {
  const found = singleChanges(mini, { answers }, 'denounce')
  if (found === null) throw new Error('the lever is missing')
  const lifting = found.changes.filter(({ status }) => severity[status] < severity[found.now.status])
  return firstOfEach(lifting, ({ status }) => status).map(({ item, from, to, status }) => ({
    item,
    from,
    to,
    status,
  }))
}

describe('what would unblock a lever', () => {
  it('is the nearest level of each item that opens a gate at zero', () => {
    expect(unblock({ image: seen(0), community: seen(0) })).toEqual([
      { item: 'community', from: 0, to: 1, status: 'check' }, // .25; hostile, unknown, may still stop it
      { item: 'image', from: 0, to: 2, status: 'check' }, // .5; level 1 is still 0
    ])
    expect(unblock({ image: seen(0), community: seen(0), hostile: seen(0) })).toEqual([
      { item: 'community', from: 0, to: 1, status: 'open' },
      { item: 'image', from: 0, to: 2, status: 'open' },
    ])
  })

  it('is the nearest level that takes a full stop away', () => {
    expect(unblock({ image: seen(4), community: seen(0), hostile: seen(4) })).toEqual([
      { item: 'hostile', from: 4, to: 3, status: 'open' },
    ])
  })

  it('is nothing where two things stop it, or where nothing does', () => {
    expect(unblock({ image: seen(0), community: seen(0), hostile: seen(4) })).toEqual([])
    expect(unblock({ image: seen(3), community: seen(0), hostile: seen(1) })).toEqual([])
  })

  it('is to be sure of the same level, where only doubt could stop it', () => {
    const told = { level: 3, known: 'reported' } as const // may be 4, which stops it fully
    expect(unblock({ image: seen(4), hostile: told })[0]).toEqual({
      item: 'hostile',
      from: 3,
      to: 3,
      status: 'open',
    })
  })

  it('counts from the middle for what is not answered', () => {
    expect(unblock({ image: seen(4) })).toEqual([{ item: 'hostile', from: null, to: 2, status: 'open' }])
  })

  it('leaves out an item that does not apply', () => {
    expect(unblock({ image: { notApplicable: true }, community: seen(0), hostile: seen(0) })).toEqual([
      { item: 'community', from: 0, to: 1, status: 'open' },
    ])
  })

  it('is nothing for a lever that does not exist', () => {
    expect(singleChanges(mini, { answers: {} }, 'no.such')).toBeNull()
  })
})

describe('what it would take in late Angola', () => {
  const prepared = prepare(model, { runs: 1000 })
  const { answers } = toScoreInput(angolaLate)
  const standing = (after: Answers, id: string) =>
    evaluate(prepared, { answers: after, recorded: answers }).levers.find((one) => one.id === id)

  it.each(model.levers.map(({ id }) => id))('holds for %s when it is tried', (id) => {
    const changes = singleChanges(prepared, { answers }, id)?.changes ?? []
    const sizes = changes.map(({ from, to }) => Math.abs(to - (from ?? 2)))
    expect(sizes).toEqual(sizes.toSorted((left, right) => left - right))
    for (const { item, to, state, status } of firstOfEach(changes, (one) => `${one.state} ${one.status}`)) {
      const isYesNo = model.items.some((one) => one.id === item && one.kind === 'yesno')
      const level = isYesNo ? to === 4 : (to as 0 | 1 | 2 | 3 | 4)
      const after = standing({ ...answers, [item]: { level, known: 'observed' } }, id)
      expect(after?.conditions.state).toBe(state)
      expect(after?.status.state).toBe(status)
    }
  })
})
