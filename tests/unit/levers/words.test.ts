import { describe, expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import { gradeOf, sentencesOf, wordsOf } from '@/tests/unit/instrument/readability'
import { allTexts, at, pathsUnder, textAt } from './texts'

const { levers } = model
const texts = allTexts()
const sorted = (list: readonly string[]) => [...list].sort()

describe('every cell has words, and all words a cell', () => {
  it('names the families, risk dimensions and risk labels of the matrix and no other', () => {
    expect(pathsUnder('families')).toEqual([...new Set(levers.map(({ family }) => family))])
    expect(pathsUnder('riskDimensions')).toEqual(model.riskDimensions)
    for (const { riskLabel } of levers) expect(textAt(`riskLabels.${riskLabel}`)).not.toBe('')
  })

  it('has words for the levers of the matrix and for no other', () => {
    const ids = pathsUnder('levers').map((path) => path.split('.').slice(0, 2).join('.'))
    expect([...new Set(ids)]).toEqual(levers.map(({ id }) => id))
  })

  it.each(levers)('$id says what can go wrong in each dimension it risks, and how to soften it', (lever) => {
    const dimensions = sorted(Object.keys(lever.risk))
    expect(sorted(pathsUnder(`levers.${lever.id}.risk`))).toEqual(dimensions)
    expect(sorted(pathsUnder(`levers.${lever.id}.soften`))).toEqual(dimensions)
  })

  it.each(levers)('$id has its name, two sentences on what it is, and three first steps', ({ id }) => {
    expect(wordsOf(textAt(`levers.${id}.name`)).length).toBeLessThanOrEqual(7)
    expect(sentencesOf(textAt(`levers.${id}.what`))).toHaveLength(2)
    expect(pathsUnder(`levers.${id}.firstSteps`)).toEqual(['1', '2', '3'])
    for (const part of ['who', 'whoNot', 'unblock', 'earlySigns.works', 'earlySigns.backfires'])
      expect(textAt(`levers.${id}.${part}`)).toMatch(/\.$/)
  })

  it.each(levers)('$id has nothing besides', ({ id }) => {
    const parts = at(`levers.${id}`)
    const optional = ['arguments', 'helpers', 'modalities', 'notes', 'precedents', 'confounds']
    expect(
      Object.keys(typeof parts === 'object' ? parts : {}).filter((key) => !optional.includes(key)),
    ).toEqual([
      'name',
      'what',
      'who',
      'whoNot',
      'reasons',
      'risk',
      'soften',
      'firstSteps',
      'unblock',
      'preconditions',
      'goodPractice',
      'avoid',
      'earlySigns',
    ])
  })
})

describe('the words are for tired people in a second language', () => {
  it.each(levers)('$id can be read after eight years of school', ({ id }) => {
    const all = pathsUnder(`levers.${id}`).map((path) => textAt(`levers.${id}.${path}`))
    expect(gradeOf(all.filter((text) => /[.?!]$/.test(text)).join(' '))).toBeLessThanOrEqual(8)
  })

  it('uses no sign that the message format would read as its own', () => {
    expect(texts.filter(({ text }) => /['<>{}#|]/.test(text))).toEqual([])
  })

  it('promises nothing', () => {
    const sure =
      /\b(will always|always works?|never fails?|certain to|is guaranteed|are guaranteed|sure to)\b/i
    expect(texts.filter(({ text }) => sure.test(text))).toEqual([])
  })
})
