import { describe, expect, it } from 'vitest'
import words from '@/lib/i18n/locales/en/workshop-scenarios.json'
import { currentInstrument } from '@/lib/instrument/instruments'
import { model } from '@/lib/levers/model'
import { getDocumentedCase } from '@/lib/literature/cases/documented/documented-cases'
import { storyOf } from '@/lib/literature/cases/story-of'
import { findWorkedExample, workedExamples } from '@/lib/literature/cases/worked-examples'
import { findScenario, scenarios } from '@/lib/workshop/scenarios'

const items = currentInstrument.items.map(({ id }) => id)
const levers = model.levers.map(({ id }) => id)
const textOf = (id: string): string => JSON.stringify(words[id as keyof typeof words])

describe('a scenario for class', () => {
  it('is a worked example, and every worked example is one', () => {
    expect(scenarios.map(({ id }) => id).sort()).toEqual(workedExamples.map(({ id }) => id).sort())
    expect(Object.keys(words).sort()).toEqual(scenarios.map(({ id }) => id).sort())
    expect(findScenario('atlantis')).toBeNull()
  })

  it.each(scenarios)('$id asks eight to twelve questions that its case answers, each once', (scenario) => {
    const { id, questions } = scenario
    expect(questions.length).toBeGreaterThanOrEqual(8)
    expect(questions.length).toBeLessThanOrEqual(12)
    expect(new Set(questions).size).toBe(questions.length)
    expect(questions.filter((question) => !items.includes(question))).toEqual([])
    const answered = Object.keys(findWorkedExample(id)?.answers ?? {})
    expect(questions.filter((question) => !answered.includes(question))).toEqual([])
  })

  it.each(scenarios)(
    '$id ranks six levers, every one that was used there among them',
    ({ id, levers: own }) => {
      expect(new Set(own).size).toBe(6)
      expect(own.filter((lever) => !levers.includes(lever))).toEqual([])
      const used = findWorkedExample(id)?.leversUsed.map(({ lever }) => lever) ?? []
      expect(used.filter((lever) => lever !== 'escort' && !own.includes(lever))).toEqual([])
    },
  )

  it.each(scenarios)('$id holds back how it went: no outcome is told', ({ id }) => {
    const told = textOf(id)
    const story = getDocumentedCase(storyOf(id))
    expect(story.uses.length).toBeGreaterThan(0)
    expect(told).not.toMatch(/backfired|worked in part|succeeded|in the end|agreed to|gave way|stayed away/i)
    expect(told).not.toMatch(/no relief|flights came back|memorandum stood|offices were sealed/i)
  })

  it.each(scenarios)('$id is told in sentences of under 26 words', ({ id }) => {
    const { told, mistakes, talk } = words[id as keyof typeof words]
    const sentences = [...Object.values(told), ...Object.values(mistakes), ...Object.values(talk)].flatMap(
      (text) => text.split(/(?<=[.?!])\s+/),
    )
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([])
  })
})
