import { describe, expect, it } from 'vitest'
import { languages } from '@/lib/i18n/languages'
import { loadInstrumentWords } from '@/lib/i18n/next/instrument-words'
import { factorIds } from '@/lib/instrument/factor-ids'
import { currentInstrument, findInstrument, getInstrument } from '@/lib/instrument/instruments'
import { findItem } from '@/lib/instrument/items-by-id'
import { versions } from '@/lib/instrument/known-versions'
import { profilePages } from '@/lib/instrument/walk'
import { modelOf } from '@/lib/levers/model'
import { documentedCases } from '@/lib/literature/cases/documented/documented-cases'
import { workedExamples } from '@/lib/literature/cases/worked-examples'
import { parseCitations } from '@/lib/literature/parse-citations'
import { lintModel } from '@/tests/model-checks/lint-model'

const all = versions.map(getInstrument)

/** What a new version needs beside its records: each test fails until that is there. */
describe.each(all)('version $version', ({ version, items }) => {
  it('says of itself which it is, and asks each question once', () => {
    expect(findInstrument(version)?.version).toBe(version)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  it.each(languages)('has words for each question and each page in $name', async ({ tag }) => {
    const words = JSON.stringify(await loadInstrumentWords(tag, version))
    const catalogue = JSON.parse(words) as {
      readonly profile: Readonly<Record<string, Words>>
      readonly factors: Readonly<Record<string, Words>>
      readonly items: Readonly<Record<string, Readonly<Record<string, Words>>>>
    }
    const pages = [
      ...profilePages.map((id) => catalogue.profile[id]),
      ...factorIds.map((id) => catalogue.factors[id]),
    ]
    for (const page of pages) {
      expect(Object.keys(page ?? {})).toEqual(expect.arrayContaining(['name', 'intro']))
    }
    for (const { id, kind } of items) {
      const [group = '', topic = ''] = id.split('.')
      const own = catalogue.items[group]?.[topic]
      expect(Object.keys(own ?? {}), id).toEqual(
        expect.arrayContaining(['name', 'question', 'help', 'find', 'anchors']),
      )
      const anchors = kind === 'level' ? ['0', '1', '2', '3', '4'] : ['no', 'yes']
      expect(Object.keys(own?.anchors ?? {}), id).toEqual(anchors)
    }
  })

  it('can be read with the matrix of today', () => {
    expect(lintModel(modelOf(version))).toEqual([])
  })

  it('has a source for each question', () => {
    for (const { id, source } of items) expect(parseCitations(source).ok, id).toBe(true)
  })
})

type Words = { readonly anchors?: Readonly<Record<string, string>> } & Readonly<Record<string, unknown>>

it('an id keeps its kind in every version', () => {
  for (const { items } of all) {
    for (const { id, kind } of items) {
      const others = all.flatMap((other) => findItem(other, id) ?? [])
      expect(new Set(others.map((item) => item.kind)), id).toEqual(new Set([kind]))
    }
  }
})

it('every documented case and worked example answers what the questions of today ask', () => {
  for (const { answers } of [...documentedCases, ...workedExamples]) {
    for (const [id, answer] of Object.entries(answers)) {
      const item = findItem(currentInstrument, id)
      expect(item, id).not.toBeNull()
      if ('notApplicable' in answer) expect(item?.mayNotApply, id).toBe(true)
    }
  }
})

it('a version that is newer than this program is none', () => {
  expect(findInstrument('999')).toBeNull()
  expect(() => getInstrument('999')).toThrow('999')
})
