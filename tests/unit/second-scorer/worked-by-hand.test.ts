import { describe, expect, it } from 'vitest'
import { score } from '@/tests/oracles/second/score'
import type { Answers, DocumentedCase, Input, Lever } from '@/tests/oracles/second/types'
import { completed, item, lever } from './small-model'

const documented = (
  id: string,
  counterpart: string,
  answers: DocumentedCase['answers'],
  uses: Readonly<Record<string, string>>,
): DocumentedCase => ({
  id,
  counterpart,
  answers,
  uses: Object.entries(uses).map(([used, outcome]) => ({ lever: used, outcome })),
})

describe('the second scorer, by hand: the record', () => {
  const cases = [
    documented('one', 'armed-group', { a: 4, b: 2 }, { talk: 'worked', wait: 'failed' }),
    documented('two', 'authority', { a: 0, c: true }, { talk: 'backfired' }),
    documented('three', 'government', { a: 4 }, { talk: 'worked' }),
    documented('four', 'mixed', { b: 2 }, { wait: 'partly', talk: 'short-term' }),
  ]
  const model = completed({
    items: [item('a'), item('b'), item('c', { kind: 'yesno' })],
    levers: [lever('talk'), lever('wait'), lever('unused')],
    record: { cases },
  })
  const answers: Answers = { a: { level: 4, known: 'observed' }, c: { level: false, known: 'assumed' } }
  const recordOf = (id: string, more: Partial<Input> = {}) => {
    const input: Input = { instrument: 'test', runs: 100, answers, ...more }
    return score(model, input).levers.find((own) => own.id === id)
  }
  // r = (1 + 0 + 0 + 1/2) / 4 = .375; the government and the gain that did not last are not counted. .65^4 = .17850625.
  // one:  a 4 and 4: n = 1, q = 1, k = (1 + .3570125) / 3 = .4523375
  // two:  a 4 and 0, c no and yes: n = 2, q = 0, k = .3570125 / 4 = .089253125
  // four: nothing shared: k = .17850625

  it('is drawn towards like cases and the mean', () => {
    // talk: (.4523375 + .75) / (.4523375 + .089253125 + 2) = 1.2023375 / 2.541590625
    expect(recordOf('talk')?.record).toMatchObject({ worked: 1, partly: 0, failed: 0, backfired: 1 })
    expect(recordOf('talk')?.record?.rate).toBeCloseTo(1.2023375 / 2.541590625, 12)
    // wait: (.17850625 / 2 + .75) / (.4523375 + .17850625 + 2) = .839253125 / 2.63084375
    expect(recordOf('wait')?.record?.rate).toBeCloseTo(0.839253125 / 2.63084375, 12)
    expect(recordOf('unused')?.record?.rate).toBeCloseTo(0.375, 12)
  })

  it('moves the prospect by its square over the mean, and the list with it', () => {
    // F is 1. (1.2023375 / 2.541590625 / .375)^2
    expect(recordOf('talk')?.prospect).toBeCloseTo(1.591398887348, 9)
    const order = score(model, { instrument: 'test', runs: 100, answers }).levers.map(({ id }) => id)
    expect(order).toEqual(['talk', 'unused', 'wait'])
  })

  it('leaves a case out of the mean as well, and hears what a person says of one', () => {
    // Without one: r = (0 + 1/2) / 2 = .25. talk: .5 / (.089253125 + 2)
    expect(recordOf('talk', { leaveOut: 'one' })?.record?.rate).toBeCloseTo(0.5 / 2.089253125, 12)
    // one twice: (.904675 + .75) / (.904675 + .089253125 + 2); not at all: .75 / 2.089253125
    expect(recordOf('talk', { analogies: { one: 2 } })?.record?.rate).toBeCloseTo(1.654675 / 2.993928125, 12)
    expect(recordOf('talk', { analogies: { one: 0 } })?.record?.rate).toBeCloseTo(0.75 / 2.089253125, 12)
  })

  it('refuses a case that is not documented', () => {
    expect(() => recordOf('talk', { leaveOut: 'five' })).toThrow('five is not a documented case')
    expect(() => recordOf('talk', { analogies: { five: 2 } })).toThrow('five is not a documented case')
  })
})

describe('the second scorer, by hand: stops and bands', () => {
  const needing = (id: string, needs: readonly string[], part: Partial<Lever> = {}) =>
    lever(id, { needs: needs.map((need) => ({ need })), ...part })
  const model = completed({
    items: [item('law'), item('listed', { kind: 'yesno' }), item('held', { kind: 'yesno' }), item('harm')],
    tables: { 'never-at-4': [0, 0, 0, 0.5, 1], adds: [0, 0, 0, 1, 2] },
    levers: [
      needing('meet', ['contact']),
      needing('press', ['pressure'], { riskLabel: 'medium to high' }),
      needing('harmful', [], { risk: { staff: { base: 1, adds: [{ item: 'harm', table: 'adds' }] } } }),
      needing('closable', [], { cautions: [{ item: 'harm', table: 'never-at-4' }] }),
      needing('free', []),
    ],
    stops: [
      { id: 'held', when: [[{ item: 'held', is: true }]], stops: ['contact', 'pressure'], clearedBy: false },
      {
        id: 'crime',
        when: [
          [{ item: 'law', atLeast: 4 }],
          [
            { item: 'listed', unknown: true },
            { item: 'law', atLeast: 3 },
          ],
        ],
        stops: ['contact'],
        clearedBy: true,
      },
    ],
  })
  const law = (level: number) => ({ law: { level, known: 'assumed' } }) as const
  const scored = (answers: Answers, more: Partial<Input> = {}) =>
    score(model, { instrument: 'test', runs: 100, answers, ...more })
  const statusIn = (output: ReturnType<typeof scored>, id: string) =>
    output.levers.find((own) => own.id === id)?.status

  it('an assumption stops what needs contact, and names what raised it without what is unknown', () => {
    const output = scored(law(3))
    expect(output.stops).toEqual([{ id: 'crime', items: ['law'], levers: ['meet'] }])
    expect(statusIn(output, 'meet')).toEqual({ state: 'stopped', cause: 'crime', item: 'law' })
    expect(statusIn(output, 'press')?.state).toBe('open')
  })

  it('what is not applicable raises nothing, nor is it unknown', () => {
    expect(scored({ law: { notApplicable: true } }).stops).toEqual([])
    expect(scored({ ...law(3), listed: { notApplicable: true } }).stops).toEqual([])
    expect(scored({ ...law(3), listed: { level: false, known: 'assumed' } }).stops).toEqual([])
  })

  it('of two stops the first of the model holds, and a clearance of the other changes nothing', () => {
    const both: Answers = { ...law(4), held: { level: true, known: 'reported' } }
    for (const clearances of [[], ['crime']]) {
      const output = scored(both, { clearances })
      expect(output.stops.map(({ id }) => id)).toEqual(['held', 'crime'])
      expect(statusIn(output, 'meet')).toEqual({ state: 'stopped', cause: 'held', item: 'held' })
    }
    expect(() => scored(both, { clearances: ['held'] })).toThrow('held cannot be cleared')
  })

  it('reads what must hold together within one rater', () => {
    const raters: Answers[] = [{ listed: { level: false, known: 'observed' }, ...law(3) }, law(2)]
    expect(scored({}, { raters }).stops).toEqual([])
    expect(scored({}, { raters: [...raters, law(3)] }).stops).toHaveLength(1)
  })

  it('a lever that was cleared warns and needs care', () => {
    const meet = scored(law(4), { clearances: ['crime'] }).levers.find(({ id }) => id === 'meet')
    expect(meet).toMatchObject({ band: 'with-care', status: { state: 'open' } })
    expect(meet?.warnings).toEqual([{ kind: 'cleared', item: 'law' }])
  })

  it('puts every lever in its band', () => {
    const bands = (answers: Answers) =>
      Object.fromEntries(scored(answers).levers.map(({ id, band }) => [id, band]))
    const label = { press: 'with-care', free: 'consider' }
    expect(bands({})).toEqual({ ...label, meet: 'consider', harmful: 'consider', closable: 'consider' })
    // Harm 4: staff 1 + 2 = 3 is severe for certain; the caution is 1 for certain, so the lever is blocked.
    const harmed = { harm: { level: 4, known: 'observed' } } as const
    expect(bands({ ...harmed, ...law(4) })).toEqual({
      ...{ ...label, meet: 'not-now' },
      ...{ harmful: 'with-care', closable: 'not-now' },
    })
    // Harm 3, reported: level 4 in a quarter of the readings, so severe in a quarter; but an answer can close the lever.
    // Half of the caution, and all of it in a quarter of the readings: E[M] is (1/4 * 1 + 1/2 * 1/2) = .5 against .7.
    const perhaps = { harm: { level: 3, known: 'reported' } } as const
    expect(bands(perhaps)).toMatchObject({ harmful: 'consider', closable: 'not-now' })
  })

  it('lists levers by band, then prospect, then id', () => {
    expect(scored(law(4)).levers.map(({ id }) => id)).toEqual([
      'closable',
      'free',
      'harmful',
      'press',
      'meet',
    ])
  })
})
