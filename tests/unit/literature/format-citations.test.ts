import { expect, it } from 'vitest'
import { formatCitations, type CitationWords } from '@/lib/literature/format-citations'
import { parseCitations } from '@/lib/literature/parse-citations'

const words: CitationWords = {
  citedIn: (works, text) => `${works}, in ${text}`,
  at: (kind, work, place) =>
    ({ pages: `${work}: ${place}`, section: `${work}, “${place}”`, part: `${work}, ${place}` })[kind],
  and: (before, work) => `${before}; ${work}`,
  judgement: 'our judgement',
}

function shown(source: string): readonly string[] {
  const parsed = parseCitations(source)
  if (!parsed.ok) throw new Error(parsed.problem.part)
  return formatCitations(parsed.value, words)
}

it.each([
  ['C18 Persuasion; Galli 2013: 19', ['Galli 2013: 19, in Clements 2018, “Persuasion”']],
  ['C18 The Process; Cutts 1999a,b', ['Cutts 1999a; Cutts 1999b, in Clements 2018, “The Process”']],
  ['C20 Conclusion', ['Clements 2020 (brief), “Conclusion”']],
  ['O25 box 5', ['CCHN/ODI 2025, box 5']],
  ['judgement', ['our judgement']],
])('%s is shown with the text it was read in', (source, expected) => {
  expect(shown(source)).toEqual(expected)
})

it('names the text a work was read in even where the source does not', () => {
  expect(shown('Crombe & Hofman 2011: 54')).toEqual(['Crombé & Hofman 2011: 54, in Clements 2018'])
})

it('puts each work with its own text', () => {
  expect(shown('C18 The Process; Toole 2001; O25 Negotiation preparation')).toEqual([
    'Toole 2001, in Clements 2018, “The Process”',
    'CCHN/ODI 2025, “Negotiation preparation”',
  ])
})

it('puts a work that two texts cite with the one the source names', () => {
  expect(shown('C20 Creating negotiation space; Mackintosh & Duplat 2013')).toEqual([
    'Mackintosh & Duplat 2013, in Clements 2020 (brief), “Creating negotiation space”',
  ])
})

it('puts works with the first of two sections of one text', () => {
  expect(shown('C18 Weak Alternatives; C18 Changing Alternatives; Giugni 2016')).toEqual([
    'Giugni 2016, in Clements 2018, “Weak Alternatives”',
    'Clements 2018, “Changing Alternatives”',
  ])
})
