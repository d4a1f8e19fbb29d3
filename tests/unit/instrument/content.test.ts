import { describe, expect, it } from 'vitest'
import { currentInstrument } from '@/lib/instrument/instruments'
import { findItem, getItem } from '@/lib/instrument/items-by-id'
import { factorIds } from '@/lib/instrument/factor-ids'
import { getPageOf, isWalkPage, listItemsOn, walkPages } from '@/lib/instrument/walk'
import { stops } from '@/lib/levers/matrix/stops'
import itemsUsedByLevers from './fixtures/items-used-by-levers.json'
import matrixItems from './fixtures/matrix-items.json'

const { items } = currentInstrument
const raising = new Set<string>(stops.flatMap(({ when }) => when.flat().map(({ item }) => item)))

describe('the instrument', () => {
  it('has the items of the matrix, in its order, each in the same place', () => {
    expect(
      items.map(({ id, kind, group, factor, adverse, power }) => ({
        id,
        kind,
        group,
        factor,
        adverse,
        power,
      })),
    ).toEqual(matrixItems)
  })

  it('asks 41 questions, each with an id of its own', () => {
    expect(items).toHaveLength(41)
    expect(new Set(items.map(({ id }) => id)).size).toBe(41)
  })

  it.each(items)('$id moves a lever, a side of the power map, or raises a stop', ({ id, power }) => {
    expect(power !== null || itemsUsedByLevers.includes(id) || raising.has(id)).toBe(true)
  })

  it('leaves 20 items out of the power map, as the model says', () => {
    expect(items.filter(({ power }) => power === null)).toHaveLength(20)
  })

  it('offers "does not apply" only for what may truly not exist', () => {
    expect(items.filter(({ mayNotApply }) => mayNotApply).map(({ id }) => id)).toEqual([
      'process.continuity',
      'process.commandgap',
      'fairness.notions',
      'fairness.durability',
      'law.coverage',
      'law.symbolic',
      'interests.agencies',
      'alternatives.withdrawal',
      'alternatives.modalities',
    ])
  })

  it('finds an item by its id, and none for a word that is no id', () => {
    expect(getItem(currentInstrument, 'law.weight').group).toBe('law')
    expect(findItem(currentInstrument, 'law.wait')).toBeNull()
    expect(() => getItem(currentInstrument, 'law.wait')).toThrow('law.wait')
  })
})

describe('the walk', () => {
  it('goes from the situation through the counterpart and the factors to the check', () => {
    expect(walkPages).toEqual([
      'situation',
      'counterpart',
      'aims',
      'ours',
      'process',
      'fairness',
      'law',
      'interests',
      'alternatives',
      'check',
    ])
  })

  // 6 + 6 + 5 on the counterpart and us, 6 + 4 + 5 + 5 + 4 of the factors: 41 in all.
  it('asks every item once', () => {
    expect(walkPages.map((page) => listItemsOn(currentInstrument, page).length)).toEqual([
      0, 6, 6, 5, 6, 4, 5, 5, 4, 0,
    ])
    expect(
      factorIds.every((factor) =>
        listItemsOn(currentInstrument, factor).every(({ group }) => group === factor),
      ),
    ).toBe(true)
  })

  it('asks whether they hold our people before anything else about them', () => {
    expect(listItemsOn(currentInstrument, 'counterpart')[0]?.id).toBe('ours.held')
  })

  it('asks what we bring on the last page before the factors', () => {
    expect(getPageOf(getItem(currentInstrument, 'ours.resolve'))).toBe('ours')
    expect(getPageOf(getItem(currentInstrument, 'ours.denounced'))).toBe('ours')
  })

  it('knows a page from a word that is none', () => {
    expect(isWalkPage('law')).toBe(true)
    expect(isWalkPage('laws')).toBe(false)
  })
})
