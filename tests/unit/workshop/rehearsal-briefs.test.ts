import { describe, expect, it } from 'vitest'
import words from '@/lib/i18n/locales/en/rehearsal-briefs.json'
import { getInstrument } from '@/lib/instrument/instruments'
import type { Answers } from '@/lib/instrument/types'
import { workedExamples } from '@/lib/literature/cases/worked-examples'
import { parseCitations } from '@/lib/literature/parse-citations'
import { getWorkedExample } from '@/lib/reading/get-worked-example'
import { briefParts, type Brief } from '@/lib/workshop/rehearsal/brief'
import { briefRules } from '@/lib/workshop/rehearsal/brief-rules'
import { makeBrief, mayBeRehearsed } from '@/lib/workshop/rehearsal/make-brief'
import { findRehearsalCase, rehearsalCases, writtenBrief } from '@/lib/workshop/rehearsal/rehearsal-cases'
import { rehearsalSources } from '@/lib/workshop/rehearsal/rehearsal-sources'
import { roles } from '@/lib/workshop/rehearsal/roles'

const instrument = getInstrument('1')
const written = 'southern-sudan-2000'

/** Every text of a part of the catalogue, by its key with dots. */
const textsIn = (part: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof part === 'string'
    ? [[path, part]]
    : Object.entries(part as object).flatMap(([key, inner]) =>
        textsIn(inner, path === '' ? key : `${path}.${key}`),
      )
const texts = new Map(textsIn(words))

const linesOf = ({ parts }: Brief) => briefParts.flatMap((part) => parts[part])
const keysOf = (brief: Brief) => [brief.who, ...linesOf(brief).map((line) => line.words)]

describe('a brief that is made from answers', () => {
  const answers: Answers = {
    'counterpart.legitimacy': { level: 2, known: 'reported' },
    'counterpart.image': { level: 1, known: 'assumed' },
    'counterpart.trust': { level: 0, known: 'observed' },
    'law.restrictions': { level: 1, known: 'observed' },
    'process.commandgap': { notApplicable: true },
    'ours.denounced': { level: false, known: 'observed' },
  }

  it('tells each role what it wants, how far it goes and what it knows, theirs from theirs and ours from ours', () => {
    const { parts, who } = makeBrief('leader', answers, instrument)
    expect(texts.get(who)).toBe('You lead the other side: {whom}. You decide for it.')
    expect(parts.aims.map((line) => texts.get(line.words))).toEqual([
      'They come with a request: {ask} You want something too. Get it, or give nothing.',
      'You work for recognition, with envoys, letters or meetings. You have given nothing for it.',
    ])
    expect(parts.knows).toEqual([
      {
        words: 'rules.leader.knows.counterpart.image.1',
        ...{ item: 'counterpart.image', source: null, isGuess: true },
      },
    ])
    const ours = makeBrief('negotiator', answers, instrument)
    expect(ours.parts.limits.map(({ item }) => item)).toEqual([null, 'law.restrictions'])
    expect(ours.parts.knows.map(({ item }) => item)).toEqual(['counterpart.trust'])
  })

  it('says nothing of what is unknown, does not apply, or is asked in no such version', () => {
    const bare = makeBrief('commander', {}, instrument)
    expect(linesOf(bare).map(({ item }) => item)).toEqual([null, null])
    expect(makeBrief('commander', answers, instrument)).toEqual(bare)
    const older = { version: '0', items: instrument.items.filter(({ id }) => id !== 'counterpart.image') }
    expect(makeBrief('leader', answers, older).parts.knows).toEqual([])
  })

  it('is made for every documented case, with at least two lines of its answers for each side’s lead', () => {
    for (const { id } of workedExamples) {
      const { answers: own } = getWorkedExample(id)
      for (const role of ['negotiator', 'leader'] as const) {
        const made = linesOf(makeBrief(role, own, instrument)).filter(({ item }) => item !== null)
        expect(made.length, `${id} ${role}`).toBeGreaterThan(1)
      }
    }
  })

  it('has words for each rule, and no words that no rule has', () => {
    const wanted = roles.flatMap((role) => [
      `rules.${role}.who`,
      ...briefParts.flatMap((part) => {
        const { always, from } = briefRules[role][part]
        const base = `rules.${role}.${part}`
        return [
          ...Array.from({ length: always }, (_, place) => `${base}.always.${String(place + 1)}`),
          ...Object.entries(from).flatMap(([item, groups]) => groups.map((key) => `${base}.${item}.${key}`)),
        ]
      }),
    ])
    const there = [...texts.keys()].filter((key) => key.startsWith('rules.'))
    expect(there.sort()).toEqual(wanted.sort())
  })

  it('reads each level of an item in one way at most, and only items that are asked', () => {
    const kinds = new Map(instrument.items.map(({ id, kind }) => [id, kind]))
    for (const role of roles)
      for (const part of briefParts)
        for (const [item, groups] of Object.entries(briefRules[role][part].from)) {
          const keys = groups.flatMap((group) => (/^\d+$/.test(group) ? group.split('') : [group]))
          expect(new Set(keys).size, `${role} ${item}`).toBe(keys.length)
          const allowed = kinds.get(item) === 'yesno' ? ['yes', 'no'] : ['0', '1', '2', '3', '4']
          expect(kinds.has(item), item).toBe(true)
          expect(
            keys.filter((key) => !allowed.includes(key)),
            item,
          ).toEqual([])
        }
  })

  it('is made for no case in which people are held', () => {
    expect(mayBeRehearsed({ 'ours.held': { level: true, known: 'assumed' } })).toBe(false)
    expect(mayBeRehearsed({ 'ours.held': { level: false, known: 'observed' } })).toBe(true)
    expect(mayBeRehearsed({})).toBe(true)
  })
})

describe('a brief that was written', () => {
  it('is there for all five roles of one case, each line with its words and a source that is known', () => {
    const keys = roles.flatMap((role) => {
      const brief = writtenBrief(written, role)
      if (brief === null) throw new Error(role)
      for (const { source } of linesOf(brief))
        expect(parseCitations(source ?? '').ok, source ?? '').toBe(true)
      return keysOf(brief)
    })
    expect(keys.filter((key) => !texts.has(key))).toEqual([])
    expect([...texts.keys()].filter((key) => key.startsWith('written.')).sort()).toEqual(keys.sort())
    expect(writtenBrief('kabul-1998', 'leader')).toBeNull()
  })

  it('marks as judgement what no source carries: of a commander and a colleague most', () => {
    const judged = roles.map((role) => {
      const brief = writtenBrief(written, role)
      const lines = brief === null ? [] : linesOf(brief)
      return lines.filter(({ source }) => source === 'judgement').length / lines.length
    })
    const [negotiator = 1, leader = 1, colleague = 0, commander = 0] = judged
    expect(Math.max(negotiator, leader)).toBeLessThan(0.5)
    expect(Math.min(colleague, commander)).toBeGreaterThanOrEqual(0.5)
  })
})

describe('the words of briefs', () => {
  it('are sentences of twenty words at most, and name no line twice within a role', () => {
    const long = [...texts].filter(([, text]) =>
      text.split(/(?<=[.?!])\s+/).some((sentence) => sentence.split(/\s+/).length > 20),
    )
    expect(long).toEqual([])
  })

  it('tell no role how it ended', () => {
    const ends = /149|left the area|memorandum stood|was sealed|evacuat/i
    expect([...texts].filter(([key, text]) => key.startsWith('written.') && ends.test(text))).toEqual([])
  })
})

describe('what groups may decide', () => {
  it('is proposed for every documented case, the real end among it, at no place that gives it away', () => {
    expect(rehearsalCases.map(({ id }) => id).sort()).toEqual(workedExamples.map(({ id }) => id).sort())
    for (const { id, decisions, real, source } of rehearsalCases) {
      expect(decisions).toContain(real)
      expect(decisions.length).toBeGreaterThanOrEqual(4)
      expect(decisions.filter((key) => !texts.has(`cases.${id}.decisions.${key}`))).toEqual([])
      expect(parseCitations(source).ok, source).toBe(true)
    }
    expect(
      new Set(rehearsalCases.map(({ decisions, real }) => decisions.indexOf(real))).size,
    ).toBeGreaterThan(2)
    expect(findRehearsalCase('atlantis')).toBeNull()
  })

  it('rests on works that can be looked up', () => {
    for (const source of Object.values(rehearsalSources)) expect(parseCitations(source).ok).toBe(true)
  })
})
