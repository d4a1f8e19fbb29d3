import { describe, expect, it } from 'vitest'
import { knownFigures, wrongReadings } from '@/lib/reading/method/known-figures'
import { matrixRules } from '@/lib/reading/method/matrix-rules'
import { askStarts } from '@/lib/levers/catalogue/ask-starts'
import { parseCitations } from '@/lib/literature/parse-citations'
import { countPlaces, gatherCitations } from '@/lib/reading/sources/gather-citations'
import { model } from '@/lib/levers/model'
import { validityCases } from '@/lib/literature/cases/documented/validity-cases'
import { findWork } from '@/lib/literature/works'
import { measureValidity } from '@/lib/scoring/validity'

describe('The method page', () => {
  it('shows the figures that the command line prints', { timeout: 60_000 }, () => {
    const printed = measureValidity(model, validityCases)
    const { model: _, ...figures } = printed
    expect(knownFigures()).toMatchObject(figures)
  })

  it('names every use that was read wrongly: as many as the figures count', () => {
    const { read, states, warnings } = knownFigures()
    const wrong = wrongReadings(read)
    expect(wrong.favourable).toHaveLength(states.favourable.of - states.favourable.worked)
    expect(wrong.against).toHaveLength(states.against.worked)
    expect(wrong.unwarned).toHaveLength(warnings.caught.of - warnings.caught.count)
    expect(wrong.alarm).toHaveLength(warnings.falseAlarms.count)
  })

  it('shows every cell of the matrix, and each once', () => {
    for (const lever of model.levers) {
      const cells =
        lever.match.length +
        lever.gates.reduce((sum, { any }) => sum + any.length, 0) +
        lever.cautions.reduce((sum, { unless }) => sum + (unless === undefined ? 1 : 2), 0) +
        Object.values(lever.risk).reduce((sum, { adds }) => sum + adds.length, 0)
      expect(matrixRules(lever), lever.id).toHaveLength(cells)
    }
  })
})

/** Keys of the works that a source names. */
const keysIn = (source: string): string[] => {
  const parsed = parseCitations(source)
  if (!parsed.ok) throw new Error(source)
  return parsed.value.flatMap((one) => (one.kind === 'work' ? [one.work.key] : []))
}

describe('The sources page', () => {
  const cited = gatherCitations()

  it('lists works that exist, each with a place where it is used', () => {
    for (const [key, places] of cited) {
      if (key !== 'judgement') expect(findWork(key), key).not.toBe(null)
      expect(countPlaces(places), key).toBeGreaterThan(0)
    }
  })

  // Terry 2011: page 120 in one caution of "denounce"; the advice cites it elsewhere.
  it('says which lever’s rules rest on a work', () => {
    expect([...(cited.get('Terry 2011')?.cells.keys() ?? [])]).toContain('reputation.denounce')
  })

  it('says what rests on a work in the words under a stop, in what a lever needs, and in how asks begin', () => {
    expect([...(cited.get('Modirzadeh et al. 2011')?.safety.keys() ?? [])]).toContain('contact-may-be-crime')
    for (const source of Object.values(askStarts).flatMap(keysIn))
      expect(cited.get(source)?.asks.size, source).toBeGreaterThan(0)
    for (const { id, needs } of model.levers)
      for (const key of needs.flatMap(({ source }) => keysIn(source)))
        expect([...(cited.get(key)?.cells.keys() ?? [])], key).toContain(id)
  })

  it('says which documented case rests on a press item', () => {
    expect([...(cited.get('Radio Okapi 2022')?.documented ?? [])]).toEqual([['ituri-2021', 2]])
  })
})
