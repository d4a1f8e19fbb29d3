import { expect, it } from 'vitest'
import { unseenFigures } from '@/lib/reading/method/unseen-figures'
import type { Went } from '@/lib/scoring/validity'

const sum = (parts: readonly Omit<Went, 'inFull'>[]) => ({
  worked: parts.reduce((all, { worked }) => all + worked, 0),
  of: parts.reduce((all, { of }) => all + of, 0),
})

it('each way to divide the unseen uses divides all of them', () => {
  const { everything, bands, states, severe, notSevere, twoWarnings, fewerWarnings } = unseenFigures
  const { worked, of, inFull } = everything
  expect(of).toBe(unseenFigures.uses)
  for (const parts of [Object.values(bands), [severe, notSevere], [twoWarnings, fewerWarnings]]) {
    expect(sum(parts)).toEqual({ worked, of })
    expect(parts.reduce((all, part) => all + part.inFull, 0)).toBe(inFull)
  }
  expect(sum(Object.values(states))).toEqual({ worked, of })
})
