import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/instrument/types'
import { catalogue } from '@/lib/levers/catalogue'
import { holds } from '@/lib/levers/catalogue/holds'
import type { AnswerCondition } from '@/lib/levers/catalogue/types'
import { model } from '@/lib/levers/model'
import { glossary } from '@/lib/literature/glossary'
import { at, pathsUnder, textAt } from './texts'

const facts = Object.entries(catalogue).map(([id, one]) => ({ id, ...one }))
const keysAt = (path: string): readonly string[] => {
  const node = at(path)
  return typeof node === 'object' ? Object.keys(node) : []
}

/** Every condition on words, with the words it lets through. */
const conditions: readonly { readonly when: AnswerCondition; readonly text: string }[] = facts.flatMap(
  ({ id, arguments: said = [], notes = [] }) => [
    ...said.flatMap((argument) =>
      argument.say.flatMap(({ when }, index) =>
        when
          ? [{ when, text: textAt(`levers.${id}.arguments.${argument.id}.say.${String(index + 1)}`) }]
          : [],
      ),
    ),
    ...notes.map(({ when }, index) => ({ when, text: textAt(`levers.${id}.notes.${String(index + 1)}`) })),
  ],
)

const whenTheyNeedThesePeople: AnswerCondition = { item: 'counterpart.community', atLeast: 3 }
const answered = (level: 0 | 1 | 2 | 3 | 4): Answers => ({
  'counterpart.community': { level, known: 'reported' },
})

describe('words that depend on an answer', () => {
  it('are shown at the bound and beyond it, not below', () => {
    expect(holds(whenTheyNeedThesePeople, answered(4))).toBe(true)
    expect(holds(whenTheyNeedThesePeople, answered(3))).toBe(true)
    expect(holds(whenTheyNeedThesePeople, answered(2))).toBe(false)
    expect(holds({ item: 'counterpart.community', atMost: 1 }, answered(1))).toBe(true)
    expect(holds({ item: 'counterpart.community', atMost: 1 }, answered(2))).toBe(false)
  })

  it('are never shown when nobody answered, however low the bound', () => {
    expect(holds({ item: 'counterpart.community', atLeast: 0 }, {})).toBe(false)
    expect(holds({ item: 'counterpart.community', atMost: 4 }, {})).toBe(false)
    const notApplicable: Answers = { 'counterpart.community': { notApplicable: true } }
    expect(holds({ item: 'counterpart.community', atMost: 4 }, notApplicable)).toBe(false)
  })

  it('read yes as four and no as nothing', () => {
    const listed = (level: boolean): Answers => ({ 'counterpart.designated': { level, known: 'observed' } })
    expect(holds({ item: 'counterpart.designated', atLeast: 4 }, listed(true))).toBe(true)
    expect(holds({ item: 'counterpart.designated', atLeast: 1 }, listed(false))).toBe(false)
  })

  it('ask only about items that exist', () => {
    const items = new Set(model.items.map(({ id }) => id))
    expect(conditions.length).toBeGreaterThan(0)
    expect(conditions.filter(({ when }) => !items.has(when.item))).toEqual([])
  })

  it('speak of their own people only to a group that needs them', () => {
    const theirs = conditions.filter(({ text }) => text.includes('your own people'))
    expect(theirs.map(({ when }) => when)).toEqual([whenTheyNeedThesePeople])
  })

  it('ask what their fighters learn only where they trust us, since it can sound like spying', () => {
    const fighters = conditions.filter(({ text }) => text.includes('your fighters learn'))
    expect(fighters.map(({ when }) => when)).toEqual([{ item: 'counterpart.trust', atLeast: 3 }])
  })
})

describe('the kinds of argument', () => {
  it('are given for the two levers of persuasion, and cover interests, fair return, law and shared codes', () => {
    const kinds = facts.flatMap(({ arguments: said = [] }) => said.map(({ kind }) => kind))
    expect(facts.filter(({ arguments: said }) => said).map(({ id }) => id)).toEqual([
      'persuade.interests',
      'persuade.norms',
    ])
    expect(new Set(kinds)).toEqual(new Set(['interests', 'reciprocity', 'law', 'codes']))
  })

  it('each have a sentence that can be said whatever the answers, and words for every sentence', () => {
    for (const { id, arguments: said = [] } of facts) {
      expect(keysAt(`levers.${id}.arguments`)).toEqual(said.map((argument) => argument.id))
      for (const argument of said) {
        const path = `levers.${id}.arguments.${argument.id}`
        expect(keysAt(path)).toEqual(['name', 'for', 'say', 'mind'])
        expect(argument.say.some(({ when }) => when === undefined)).toBe(true)
        expect(pathsUnder(`${path}.say`)).toHaveLength(argument.say.length)
      }
    }
  })
})

describe('the advice beside the levers', () => {
  it('says of third parties who they can be, what they can do that we cannot, and their limit', () => {
    const withHelpers = facts.filter(({ helpers }) => helpers)
    expect(withHelpers.map(({ id }) => id)).toEqual(['third.local', 'third.regional', 'third.council'])
    for (const { id, helpers = [] } of withHelpers)
      expect(pathsUnder(`levers.${id}.helpers`)).toEqual(
        helpers.flatMap((helper) => ['name', 'can', 'limit'].map((part) => `${helper.id}.${part}`)),
      )
  })

  it('gives each other way to reach people with what it needs and where it ends', () => {
    const { modalities = [] } = catalogue['alternatives.ours'] ?? {}
    expect(modalities.map(({ id }) => id)).toEqual([
      'partners',
      'cash',
      'crossLine',
      'crossBorder',
      'air',
      'stock',
    ])
    expect(pathsUnder('levers.alternatives.ours.modalities')).toEqual(
      modalities.flatMap(({ id }) => ['name', 'what', 'needs', 'limit'].map((part) => `${id}.${part}`)),
    )
    const terms = modalities.flatMap(({ term }) => (term === undefined ? [] : [term]))
    expect(terms.filter((term) => !glossary.some(({ id }) => id === term))).toEqual([])
  })

  it('has a text for each note', () => {
    for (const { id, notes = [] } of facts)
      expect(pathsUnder(`levers.${id}.notes`)).toEqual(notes.map((_, index) => String(index + 1)))
  })
})
