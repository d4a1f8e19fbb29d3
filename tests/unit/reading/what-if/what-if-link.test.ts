import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWhatIfLink } from '@/lib/reading/what-if/read-what-if-link'
import { answersFrom, type SupposedValue, type Supposition } from '@/lib/reading/what-if/suppositions'
import { writeWhatIfLink } from '@/lib/reading/what-if/write-what-if-link'
import { currentInstrument } from '@/lib/instrument/instruments'
import type { Answers, Item } from '@/lib/instrument/types'

const answers: Answers = {
  'process.time': { level: 3, known: 'reported' },
  'counterpart.designated': { level: true, known: 'observed' },
  'law.coverage': { notApplicable: true },
}
const supposed: readonly Supposition[] = [
  { item: 'counterpart.trust', value: 0 },
  { item: 'counterpart.designated', value: false },
  { item: 'process.time', value: 'unknown' },
]

const problemOf = (fragment: string) => {
  const read = readWhatIfLink(fragment)
  return read.ok ? 'no problem' : read.problem
}

describe('a link to a what-if', () => {
  it('holds the version of the questions, item ids and levels, and nothing else', () => {
    expect(writeWhatIfLink('1', answers, supposed)).toBe(
      '#questions=1&answers=process.time:3,law.coverage:x,counterpart.designated:y&suppose=counterpart.trust:0,counterpart.designated:n,process.time:u',
    )
  })

  it('says nothing about how an answer is known, so each counts as told', () => {
    const read = readWhatIfLink(writeWhatIfLink('1', answers, supposed))
    expect(read).toEqual({
      ok: true,
      value: {
        version: '1',
        answers: {
          'process.time': { level: 3, known: 'reported' },
          'counterpart.designated': { level: true, known: 'reported' },
          'law.coverage': { notApplicable: true },
        },
        supposed,
      },
    })
  })

  it('leaves out what its version of the questions does not ask', () => {
    const older = { ...answers, 'gone.item': { level: 1, known: 'observed' } } as const
    expect(writeWhatIfLink('1', older, [...supposed, { item: 'gone.too', value: 1 }])).toBe(
      writeWhatIfLink('1', answers, supposed),
    )
  })

  it('is read in the percent-encoded form that other programs make of it', () => {
    const encoded = writeWhatIfLink('1', answers, supposed).replaceAll(':', '%3A').replaceAll(',', '%2c')
    expect(readWhatIfLink(encoded)).toEqual(readWhatIfLink(writeWhatIfLink('1', answers, supposed)))
  })
})

describe('a link that cannot be opened', () => {
  it.each([
    ['', { kind: 'none' }],
    ['#', { kind: 'none' }],
    ['#levers', { kind: 'unreadable' }],
    ['#questions=1&answers=', { kind: 'unreadable' }],
    ['#answers=&questions=1&suppose=process.time:1', { kind: 'unreadable' }],
    ['#questions=1&answers=&suppose=process.time:1&case=7', { kind: 'unreadable' }],
    ['#questions=1&answers=%E0%A4%A&suppose=', { kind: 'unreadable' }],
    ['#questions=1&answers=process.time:1&suppose=', { kind: 'nothing-supposed' }],
    ['#questions=99&answers=&suppose=process.time:1', { kind: 'version', version: '99' }],
    ['#questions=1&answers=&suppose=process.tea:1', { kind: 'unknown-item', item: 'process.tea' }],
    ['#questions=1&answers=&suppose=__proto__:1', { kind: 'unknown-item', item: '__proto__' }],
    ['#questions=1&answers=&suppose=,', { kind: 'unknown-item', item: '' }],
    ['#questions=1&answers=&suppose=process.time:5', { kind: 'level', item: 'process.time', level: '5' }],
    ['#questions=1&answers=&suppose=process.time', { kind: 'level', item: 'process.time', level: '' }],
    ['#questions=1&answers=&suppose=process.time:1:2', { kind: 'level', item: 'process.time', level: '1:2' }],
    ['#questions=1&answers=&suppose=process.time:y', { kind: 'level', item: 'process.time', level: 'y' }],
    ['#questions=1&answers=&suppose=ours.denounced:3', { kind: 'level', item: 'ours.denounced', level: '3' }],
    [
      '#questions=1&answers=&suppose=counterpart.image:x',
      { kind: 'level', item: 'counterpart.image', level: 'x' },
    ],
    ['#questions=1&answers=process.time:u&suppose=', { kind: 'level', item: 'process.time', level: 'u' }],
    [
      '#questions=1&answers=process.time:1,process.time:1&suppose=law.coverage:1',
      { kind: 'repeated', item: 'process.time' },
    ],
  ])('says why: %s', (fragment, problem) => {
    expect(problemOf(fragment)).toEqual(problem)
  })

  it('is refused unread when it is too long', () => {
    expect(problemOf(`#questions=1&answers=&suppose=${'process.time:1,'.repeat(100_000)}`)).toEqual({
      kind: 'too-long',
    })
  })

  it('has its pieces cut short before they are repeated', () => {
    expect(problemOf(`#questions=1&answers=&suppose=${'a'.repeat(500)}:1`)).toEqual({
      kind: 'unknown-item',
      item: `${'a'.repeat(40)}…`,
    })
  })
})

/** The same cases on every machine. */
const cases = { seed: 20261122, numRuns: 300 }

function valueFor({ kind, mayNotApply }: Item): fc.Arbitrary<SupposedValue> {
  const level = kind === 'yesno' ? fc.boolean() : fc.constantFrom<SupposedValue>(0, 1, 2, 3, 4)
  return mayNotApply ? fc.oneof(level, fc.constant<SupposedValue>('not-applicable')) : level
}

const someOf = (also: fc.Arbitrary<SupposedValue> | null, minLength: number): fc.Arbitrary<Supposition[]> =>
  fc.shuffledSubarray([...currentInstrument.items], { minLength }).chain((items) =>
    fc.tuple(
      ...items.map((item) =>
        (also === null ? valueFor(item) : fc.oneof(valueFor(item), also)).map((value) => ({
          item: item.id,
          value,
        })),
      ),
    ),
  )

describe('whatever is answered and supposed', () => {
  it('comes out of the link as it went in, but for how it is known', () => {
    fc.assert(
      fc.property(someOf(null, 0), someOf(fc.constant('unknown'), 1), (given, changes) => {
        const link = writeWhatIfLink('1', answersFrom(given, 'observed'), changes)
        expect(link).toMatch(/^#questions=1&answers=[a-z.:0-4,]*&suppose=[a-z.:0-4,]+$/)
        expect(readWhatIfLink(link)).toEqual({
          ok: true,
          value: { version: '1', answers: answersFrom(given, 'reported'), supposed: changes },
        })
      }),
      cases,
    )
  })

  it('never makes reading throw, even when it is not a link of ours', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(), (noise, at) => {
        const link = writeWhatIfLink('1', answers, supposed)
        const place = at % link.length
        for (const fragment of [noise, `#${noise}`, link.slice(0, place) + noise + link.slice(place)]) {
          expect(typeof readWhatIfLink(fragment).ok).toBe('boolean')
        }
      }),
      cases,
    )
  })
})
