import { describe, expect, it } from 'vitest'
import { conditionItemsOf } from '@/lib/levers/condition-items'
import { model } from '@/lib/levers/model'
import { scaleSide } from '@/lib/reading/levers/scale-side'

describe('the side of the scale on which an answer stands', () => {
  it('is low for nought and one, the middle for two, high for three and four', () => {
    expect([0, 1, 2, 3, 4].map(scaleSide)).toEqual(['low', 'low', 'middle', 'high', 'high'])
  })

  it('is that of the nearest level where several raters gave a mean', () => {
    expect([1.4, 1.5, 2.4, 2.5].map(scaleSide)).toEqual(['low', 'middle', 'middle', 'high'])
  })
})

describe('The questions that condition a lever', () => {
  it('are its gates and its cautions with what lifts them, each once', () => {
    const delist = model.levers.find(({ id }) => id === 'reputation.legitimacy')
    if (delist === undefined) throw new Error('No such lever')
    expect(conditionItemsOf(delist)).toEqual([
      'counterpart.legitimacy',
      'counterpart.image',
      'counterpart.governs',
      'counterpart.rejection',
      'counterpart.community',
      'counterpart.goodfaith',
      'counterpart.designated',
      'law.restrictions',
      'process.commandgap',
      'process.volatility',
    ])
  })
})
