import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import { tableSentences } from '@/lib/reading/print/table-sentences'
import { textAt } from '@/tests/unit/levers/texts'

const valuesOf = (level: 0 | 1 | 2 | 3 | 4): Answers => ({
  'counterpart.values': { level, known: 'reported' },
})
const said = (answers: Answers) => tableSentences(answers).map((key) => textAt(`levers.${key}`))

describe('the sentences of the card for the table', () => {
  it('are three, whatever is known', () => {
    expect(said({})).toHaveLength(3)
    expect(said(valuesOf(0))).toEqual(said({}))
  })

  it('begin with their own rule where it protects these people', () => {
    expect(said(valuesOf(3))[0]).toMatch(/^Your own rule protects these people/)
    expect(said(valuesOf(2))[0]).not.toMatch(/rule/)
    expect(said(valuesOf(4))).toHaveLength(3)
  })

  it('are none while a stop stands: nobody is to speak with them then', () => {
    expect(said({ 'law.restrictions': { level: 4, known: 'assumed' } })).toEqual([])
    for (const { when } of model.stops)
      for (const parts of when) {
        const answers: Answers = Object.fromEntries(
          parts.flatMap((part): [string, Answers[string]][] => {
            if ('is' in part) return [[part.item, { level: part.is, known: 'reported' }]]
            if ('atLeast' in part) return [[part.item, { level: part.atLeast, known: 'reported' }]]
            return []
          }),
        )
        expect(said(answers)).toEqual([])
      }
  })

  it('come back once a person has cleared the contact, and never while people are held', () => {
    const barred: Answers = { 'law.restrictions': { level: 4, known: 'reported' } }
    const held: Answers = { ...barred, 'ours.held': { level: true, known: 'reported' } }
    expect(tableSentences(barred, ['contact-may-be-crime'])).toHaveLength(3)
    expect(tableSentences(held, ['contact-may-be-crime'])).toEqual([])
    expect(tableSentences(held, ['contact-may-be-crime', 'people-held'])).toEqual([])
  })

  it('say nothing of how we see them or ourselves', () => {
    const all = [...said({}), ...said(valuesOf(4))]
    expect(all.filter((text) => /weak|power|recogni|standing|punish|order|news/i.test(text))).toEqual([])
  })
})
