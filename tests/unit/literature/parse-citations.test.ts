import { describe, expect, it } from 'vitest'
import { currentInstrument } from '@/lib/instrument/instruments'
import { parseCitations } from '@/lib/literature/parse-citations'
import matrixSources from './fixtures/matrix-sources.json'

/** What was read, as short text: "key", "key p. pages", "key § section", "key, part" or "judgement". */
function read(source: string): readonly string[] | string {
  const parsed = parseCitations(source)
  if (!parsed.ok) return `${parsed.problem.kind}: ${parsed.problem.part}`
  return parsed.value.map((citation) => {
    if (citation.kind === 'judgement') return 'judgement'
    const { work, locator } = citation
    if (locator === null) return work.key
    switch (locator.kind) {
      case 'pages':
        return `${work.key} p. ${locator.pages}`
      case 'section':
        return `${work.key} § ${locator.section}`
      case 'part':
        return `${work.key}, ${locator.part}`
    }
  })
}

describe('a source', () => {
  it.each([
    ['C18 Persuasion', ['C18 § Persuasion']],
    ['C20 Obstacles', ['C20 § Obstacles to negotiation']],
    ['O25 box 5', ['O25, box 5']],
    ['CT', ['CT']],
    ['AT', ['AT']],
    ['judgement', ['judgement']],
    ['Galli 2013: 19', ['Galli 2013 p. 19']],
    ['Richardson 2000: 9-10', ['Richardson 2000 p. 9-10']],
    ['Pottier 2006: 172, 175', ['Pottier 2006 p. 172, 175']],
    ['Mancini-Griffoli & Picot 2004 ch. 7', ['Mancini-Griffoli & Picot 2004, ch. 7']],
    ['Cutts 1999a,b', ['Cutts 1999a', 'Cutts 1999b']],
    ['Cutts 1999b: 44', ['Cutts 1999b p. 44']],
    ['C18 Persuasion; Galli 2013: 19', ['C18 § Persuasion', 'Galli 2013 p. 19']],
    ['C18 The Process; judgement', ['C18 § The Process', 'judgement']],
  ])('%s names its works', (source, expected) => {
    expect(read(source)).toEqual(expected)
  })

  it.each([
    ['', 'empty: '],
    ['C18 Persuasion;', 'empty: '],
    ['Nobody 1900', 'unknown-work: Nobody 1900'],
    ['C19 Persuasion', 'unknown-work: C19 Persuasion'],
    ['C180', 'unknown-work: C180'],
    ['Cutts 1999c', 'unknown-work: Cutts 1999c'],
    ['Cutts 1999a,c', 'unknown-work: Cutts 1999a,c'],
    ['C18 Persuading', 'unknown-section: C18 Persuading'],
    ['Galli 2013 nineteen', 'unreadable-locator: Galli 2013 nineteen'],
    ['Galli 2013: nineteen', 'unreadable-locator: Galli 2013: nineteen'],
    ['C18 Persuasion; Nobody 1900', 'unknown-work: Nobody 1900'],
    ['judgment', 'unknown-work: judgment'],
  ])('%j is refused, and the bad part is named', (source, problem) => {
    expect(read(source)).toBe(problem)
  })

  it.each(currentInstrument.items)('of $id resolves', ({ source }) => {
    expect(parseCitations(source)).toMatchObject({ ok: true })
  })

  it.each(matrixSources)('of the matrix resolves: %s', (source) => {
    expect(parseCitations(source)).toMatchObject({ ok: true })
  })
})
