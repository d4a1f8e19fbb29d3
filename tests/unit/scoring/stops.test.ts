import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import type { StopId } from '@/lib/levers/types'
import { compare } from '@/lib/scoring/compare'
import { evaluate } from '@/lib/scoring/evaluate'
import { prepare } from '@/lib/scoring/prepare'
import { singleChanges } from '@/lib/scoring/single-changes'
import { raisedStops } from '@/lib/scoring/stops'
import type { ScoreResult } from '@/lib/scoring/types'

const at = (level: 0 | 1 | 2 | 3 | 4, known: 'observed' | 'assumed' = 'observed'): Answer => ({
  level,
  known,
})
const yes: Answer = { level: true, known: 'observed' }
const no: Answer = { level: false, known: 'observed' }
const absent: Answer = { notApplicable: true }

const raisedBy = (answers: Answers) =>
  raisedStops(model.stops, { answers }).map(({ id, items }) => [id, ...items].join(' '))

describe('when a stop is raised', () => {
  it.each<[string, Answers, string[]]>([
    ['nothing is answered', {}, []],
    [
      'the law forbids contact, listed or not',
      { 'law.restrictions': at(4), 'counterpart.designated': no },
      ['contact-may-be-crime law.restrictions'],
    ],
    [
      'this is only assumed',
      { 'law.restrictions': at(4, 'assumed') },
      ['contact-may-be-crime law.restrictions'],
    ],
    ['the limits are heavy and they are not listed', { 'law.restrictions': at(3) }, []],
    [
      'the limits are heavy and they are listed',
      { 'law.restrictions': at(3), 'counterpart.designated': yes },
      ['contact-may-be-crime counterpart.designated law.restrictions'],
    ],
    ['the limits are known and light', { 'law.restrictions': at(2), 'counterpart.designated': yes }, []],
    [
      'they are listed and the limits are not known: what is not known raises nothing and is not named',
      { 'counterpart.designated': yes },
      ['contact-may-be-crime counterpart.designated'],
    ],
    [
      'limits that do not apply are not unknown',
      { 'law.restrictions': absent, 'counterpart.designated': yes },
      [],
    ],
    ['listing does not apply', { 'counterpart.designated': absent }, []],
    ['they hold nobody', { 'ours.held': no }, []],
    [
      'they hold our people where contact is forbidden: that comes first',
      { 'law.restrictions': at(4), 'ours.held': { level: true, known: 'assumed' } },
      ['people-held ours.held', 'contact-may-be-crime law.restrictions'],
    ],
  ])('%s', (_, answers, raised) => {
    expect(raisedBy(answers)).toEqual(raised)
  })

  it('is read within one of several people, and names the first who says it', () => {
    const apart = [
      { 'counterpart.designated': yes, 'law.restrictions': at(1) },
      { 'law.restrictions': at(3) },
    ]
    expect(raisedStops(model.stops, { answers: {}, raters: apart })).toEqual([])
    const third = { 'counterpart.designated': yes, 'law.restrictions': at(3) }
    const fourth = { 'law.restrictions': at(4) }
    const items = (raters: readonly Answers[]) => raisedStops(model.stops, { answers: {}, raters })[0]?.items
    expect(items([...apart, third, fourth])).toEqual(['counterpart.designated', 'law.restrictions'])
    expect(items([...apart, fourth, third])).toEqual(['law.restrictions'])
  })

  it('stays while the answers on record raise it, whatever is supposed', () => {
    const supposed = { answers: { 'ours.held': no }, recorded: { 'ours.held': yes } }
    expect(raisedStops(model.stops, supposed).map(({ id }) => id)).toEqual(['people-held'])
  })
})

/** What each stop takes away, by hand from the table of needs in the model. */
const inContact = [
  'commit.resolve',
  'exchange.services',
  'persuade.interests',
  'persuade.norms',
  'reputation.legitimacy',
  'sequence.steps',
  'third.local',
  'third.regional',
]
const pressing = ['alternatives.pressure', 'alternatives.suspend', 'reputation.denounce', 'third.council']
const left = ['alternatives.ours', 'coalition.common', 'reputation.fairness', 'space.mandate']

const prepared = prepare(model, { seed: 'stops', runs: 200 })
const stopped = ({ levers }: ScoreResult, by?: StopId) =>
  levers
    .filter(({ status }) => status.state === 'stopped' && (by === undefined || status.cause === by))
    .map(({ id }) => id)
    .sort()

describe('what a stop does', () => {
  const forbidden: Answers = { 'law.restrictions': at(4) }
  const held: Answers = { 'ours.held': yes }

  it('takes away all that needs contact where the law may forbid it, and leaves the pressure of others', () => {
    const result = evaluate(prepared, { answers: forbidden })
    expect(stopped(result)).toEqual(inContact)
    expect(result.stops.map(({ id, items }) => [id, items])).toEqual([
      ['contact-may-be-crime', ['law.restrictions']],
    ])
    expect(result.stops[0]?.levers.toSorted()).toEqual(inContact)
  })

  it('takes away contact and pressure while they hold our people', () => {
    expect(stopped(evaluate(prepared, { answers: held }))).toEqual([...inContact, ...pressing].sort())
  })

  it('names the first of two, and both list their levers', () => {
    const result = evaluate(prepared, { answers: { ...forbidden, ...held } })
    expect(stopped(result, 'people-held')).toEqual([...inContact, ...pressing].sort())
    expect(result.stops.map(({ levers }) => levers.length)).toEqual([12, 8])
    expect(
      result.levers
        .filter(({ status }) => status.state !== 'stopped')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(left)
  })

  it('gives the answer that raised it to each lever', () => {
    const { levers } = evaluate(prepared, { answers: { 'counterpart.designated': yes } })
    const status = levers.find(({ id }) => id === 'persuade.norms')?.status
    expect(status).toEqual({
      state: 'stopped',
      cause: 'contact-may-be-crime',
      item: 'counterpart.designated',
    })
  })

  it('gives the levers back with a warning, last, once a person has cleared it', () => {
    const answers = { ...forbidden, 'counterpart.services': at(0) }
    const without = evaluate(prepared, {
      answers: { 'counterpart.services': at(0), 'law.restrictions': at(4) },
    })
    const result = evaluate(prepared, { answers, clearances: ['contact-may-be-crime'] })
    expect(stopped(result)).toEqual([])
    expect(result.stops.map(({ levers }) => levers.length)).toEqual([8])
    for (const { id, warnings, status } of result.levers) {
      const before = without.levers.find((lever) => lever.id === id)
      const cleared = inContact.includes(id) ? [{ kind: 'cleared', item: 'law.restrictions' }] : []
      expect(warnings).toEqual([...(before?.warnings ?? []), ...cleared])
      if (id === 'exchange.services') expect(status.state).toBe('blocked')
    }
  })

  it('is cleared by nobody while they hold our people', () => {
    const result = evaluate(prepared, { answers: held, clearances: ['people-held'] })
    expect(stopped(result)).toHaveLength(12)
  })

  it('ignores a clearance of what did not fire', () => {
    const plain = evaluate(prepared, { answers: { 'law.restrictions': at(2) } })
    expect(
      evaluate(prepared, { answers: { 'law.restrictions': at(2) }, clearances: ['contact-may-be-crime'] }),
    ).toEqual(plain)
  })

  it('is said of a lever that turned because of it', () => {
    const { levers } = compare(prepared, { answers: {} }, { answers: forbidden })
    const turned = levers.find(({ id }) => id === 'sequence.steps')
    expect(turned?.after.status.state).toBe('stopped')
    expect(turned?.turned.status).toEqual(['law.restrictions'])
  })

  it('is met by a single answer, and no single answer takes it away', () => {
    const toStopped = singleChanges(prepared, { answers: { 'law.restrictions': at(1) } }, 'exchange.services')
    expect(
      toStopped?.changes.filter(({ status }) => status === 'stopped').map(({ item, to }) => `${item} ${to}`),
    ).toContain('law.restrictions 4')
    const away = singleChanges(prepared, { answers: forbidden }, 'exchange.services')
    expect(away?.now.status).toBe('stopped')
    expect(new Set(away?.changes.map(({ status }) => status))).toEqual(new Set(['stopped']))
  })
})

describe('whatever is answered', () => {
  const known = fc.constantFrom('observed', 'reported', 'assumed')
  const anyAnswers: fc.Arbitrary<Answers> = fc
    .tuple(
      ...model.items.map((item) =>
        fc.option(
          fc.oneof(
            fc.record({
              level: item.kind === 'yesno' ? fc.boolean() : fc.constantFrom(0, 1, 2, 3, 4),
              known,
            }),
            fc.constant(absent),
          ),
          { nil: null },
        ),
      ),
    )
    .map((answers) =>
      Object.fromEntries(
        model.items.flatMap(({ id }, index): [string, Answer][] => {
          const answer = answers[index] ?? null
          return answer === null ? [] : [[id, answer]]
        }),
      ),
    )

  /** A result without what a stop may touch: status, band and with it the place in the list, the warning of a clearance. */
  const numbers = ({ stops, levers, ...rest }: ScoreResult) => ({
    ...rest,
    levers: new Map(
      levers.map(({ status, warnings, band, ...lever }) => [
        lever.id,
        { ...lever, warnings: warnings.filter(({ kind }) => kind !== 'cleared') },
      ]),
    ),
  })

  it('a stop moves no number, cleared or not', () => {
    const bare = prepare({ ...model, stops: [] }, { seed: 'stops', runs: 200 })
    let raised = 0
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const plain = evaluate(bare, { answers })
        const result = evaluate(prepared, { answers })
        const cleared = evaluate(prepared, { answers, clearances: ['contact-may-be-crime'] })
        raised += result.stops.length
        expect(numbers(result)).toEqual(numbers(plain))
        expect(numbers(cleared)).toEqual(numbers(plain))
        const mayStop = result.stops.flatMap(({ levers }) => levers)
        expect(stopped(result)).toEqual([...new Set(mayStop)].sort())
        for (const lever of cleared.levers) {
          if (lever.status.state === 'stopped') continue
          expect(lever.status).toEqual(plain.levers.find(({ id }) => id === lever.id)?.status)
        }
      }),
      { seed: 20261129, numRuns: 15 },
    )
    expect(raised).toBeGreaterThan(4)
  })
})
