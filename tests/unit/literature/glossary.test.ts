import { describe, expect, it } from 'vitest'
import words from '@/lib/i18n/locales/en/glossary.json'
import levers from '@/lib/i18n/locales/en/levers.json'
import { glossary } from '@/lib/literature/glossary'
import { parseCitations } from '@/lib/literature/parse-citations'
import { sentencesOf } from '@/tests/unit/instrument/readability'

const terms = Object.entries(words.terms)

describe('the glossary', () => {
  it('has words for each entry and for no other', () => {
    expect(glossary.map(({ id }) => id)).toEqual(terms.map(([id]) => id))
  })

  it('has no name twice', () => {
    expect(new Set(terms.map(([, { term }]) => term)).size).toBe(terms.length)
  })

  it('explains each word in one to four short sentences, and says where it is used', () => {
    for (const [id, { text, used }] of terms) {
      expect(sentencesOf(text).length, id).toBeLessThanOrEqual(4)
      expect(text, id).toMatch(/\.$/)
      expect(used, id).toMatch(/\.$/)
    }
  })

  it('cites sources that resolve', () => {
    for (const { id, source } of glossary)
      if (source !== null) expect(parseCitations(source), `${id}: ${source}`).toMatchObject({ ok: true })
  })

  it('names levers by the names they have', () => {
    const names = JSON.stringify(levers.levers)
    const named = terms.flatMap(([, { used }]) =>
      /^The (lever|(three )?levers)\b/.test(used)
        ? [...used.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '')
        : [],
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !names.includes(`"name":"${name}"`))).toEqual([])
  })
})
