import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '@/lib/instrument/types'
import { compareRaters } from '@/lib/workshop/compare-raters'

const level = (given: 0 | 1 | 2 | 3 | 4): Answer => ({ level: given, known: 'observed' })
const yes = (given: boolean): Answer => ({ level: given, known: 'observed' })
const away: Answer = { notApplicable: true }
const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, kind: 'level' as const }))
const withYesNo = [...items, { id: 'y', kind: 'yesno' as const }]
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('two assessors', () => {
  const one: Answers = { a: level(0), b: level(4), c: level(2), d: level(1), y: yes(true) }
  const other: Answers = { a: level(0), b: level(3), c: level(0), y: yes(false) }
  const { apart, agreed, onlyOne, nobody, overall } = compareRaters(withYesNo, [one, other])

  it('are compared furthest apart first; each question stands in one place', () => {
    expect(ids(apart)).toEqual(['y', 'c', 'b'])
    expect(apart.map(({ spread }) => spread)).toEqual([4, 2, 1])
    expect([ids(agreed), ids(onlyOne), ids(nobody)]).toEqual([['a'], ['d'], ['e']])
  })

  it('agree about a question as van der Eijk counts it, beside guessing on as many places', () => {
    // b: 4 and 3. One layer, two of five places filled and next to each other: no bimodal triple, so 1 * (1 - 1/4).
    // Guessing, two people on five places: 1 * .2 + .75 * .32 + 1/6 * .24 - 5/12 * .16 - 1 * .08 = 1/3.
    expect(apart[2]?.agreement).toMatchObject({ value: 0.75, raters: 2, than: 'about' })
    expect(apart[2]?.agreement?.guessing.mean).toBeCloseTo(1 / 3, 9)
    // c: 2 and 0. Triples of 10100: two unimodal, one bimodal, so (3 * 2 - 4 * 1) / (3 * 3) * 3/4 = 1/6, below 1/3.
    expect(apart[1]?.agreement?.value).toBeCloseTo(1 / 6, 9)
    expect(apart[1]?.agreement?.than).toBe('less')
    // y: yes and no, spread evenly over both places: 0. Two people who guess agree every second time.
    expect(apart[0]?.agreement).toMatchObject({ value: 0, than: 'less' })
    expect(apart[0]?.agreement?.guessing.mean).toBeCloseTo(0.5, 9)
  })

  it('agree over all questions as Krippendorff counts it, unknown being missing', () => {
    // Pairs (0,0) (4,3) (2,0) (4,0). Values 0, 2, 3, 4 were given 4, 1, 1 and 2 times, eight in all. Ordinal distances:
    // 0-2 2.5², 0-3 3.5², 0-4 5², 2-3 1, 2-4 2.5², 3-4 1.5². Observed 2 (2.25 + 6.25 + 25) = 67; by chance
    // 2 (4 * 6.25 + 4 * 12.25 + 8 * 25 + 1 + 2 * 6.25 + 2 * 2.25) = 584. So 1 - 7 * 67 / 584.
    expect(overall.alpha).toBeCloseTo(1 - (7 * 67) / 584, 9)
    expect(overall).toMatchObject({ items: 4, ratings: 8, verdict: 'talk-first' })
  })
})

describe('what assessors say', () => {
  it('is apart where one says that it does not apply and another gives a level', () => {
    const { apart } = compareRaters(items, [
      { a: away, b: level(1) },
      { a: level(2), b: level(4) },
    ])
    expect(apart.map(({ id, spread, agreement }) => [id, spread, agreement === null])).toEqual([
      ['a', 4, true],
      ['b', 3, false],
    ])
  })

  it('is the same where all say that it does not apply', () => {
    const { agreed, overall } = compareRaters(items, [{ a: away }, { a: away }])
    expect(ids(agreed)).toEqual(['a'])
    expect(overall).toEqual({ alpha: null, items: 0, ratings: 0, verdict: 'unknown' })
  })

  it('is in the order of the assessors, with those who said nothing in their place', () => {
    const { apart } = compareRaters(items, [{ a: level(1) }, {}, { a: level(4) }])
    expect(apart[0]?.said).toEqual([1, null, 4])
    expect(apart[0]?.agreement?.raters).toBe(2)
  })

  it('can be more agreement than guessing from three people on', () => {
    // Three who guess reach 5/6 in at least 95 % of tries: all three the same, which is 1, is more.
    const three = [{ a: level(2) }, { a: level(2) }, { a: level(2) }]
    const two = three.slice(1)
    const than = (raters: readonly Answers[]) => compareRaters(items, raters).agreed[0]?.agreement?.than
    expect([than(three), than(two)]).toEqual(['more', 'about'])
  })

  it.each([
    ['reliable', [0, 1, 2, 3, 4], [0, 1, 2, 3, 4]],
    // Observed 2 (2.5² + 1.5² + 4²) = 49, by chance 1530: 1 - 9 * 49 / 1530 = .71.
    ['tentative', [0, 1, 2, 3, 4], [0, 2, 2, 4, 2]],
    ['unknown', [2, 2, 2, 2, 2], [2, 2, 2, 2, 2]],
  ] as const)('over all questions is %s', (verdict, left, right) => {
    const answers = (levels: typeof left | typeof right): Answers =>
      Object.fromEntries(items.map(({ id }, at) => [id, level(levels[at] ?? 0)]))
    expect(compareRaters(items, [answers(left), answers(right)]).overall.verdict).toBe(verdict)
  })
})
