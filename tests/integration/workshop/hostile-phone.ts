import fc from 'fast-check'
import { nastyKey, nastyValue, notEvenJson, spoil, turns } from '@/tests/integration/sync/hostile'

const tokens = Array.from({ length: 60 }, (_, at) => at.toString(16).padStart(32, 'a'))
const made = fc.oneof(
  { weight: 8, arbitrary: fc.nat(9) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0.5, Number.MAX_SAFE_INTEGER, 2 ** 53, 1e308) },
)
const level = fc.oneof(
  { weight: 4, arbitrary: fc.nat(4) },
  { weight: 1, arbitrary: fc.constantFrom(null, 5, -1, 2.5, '3') },
)
const round = fc.constantFrom(1, 1, 1, 2, 2, 3)

/** What a phone might say: of the few phones, questions and levers of a workshop, right and wrong ones. */
const said = (questions: readonly string[], levers: readonly string[]) =>
  fc.oneof(
    fc.record({ participant: fc.constantFrom(...tokens), made }),
    fc.record({
      participant: fc.constantFrom(...tokens),
      made,
      question: fc.constantFrom(...questions, ...questions, 'levers', 'process.none'),
      round,
      level,
    }),
    fc.record({
      participant: fc.constantFrom(...tokens),
      made,
      question: fc.constantFrom('levers', 'levers', ...questions),
      round,
      ranking: fc.array(fc.constantFrom(...levers, 'no.lever'), { maxLength: 4 }),
    }),
  )

/** Bodies of POST /join/CODE/answers: right, nearly right, with words of a trainer, or no JSON at all. */
export const hostileAnswer = (questions: readonly string[], levers: readonly string[]) =>
  fc.oneof(
    { weight: 6, arbitrary: said(questions, levers).map((body) => JSON.stringify(body)) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(said(questions, levers), turns, nastyKey, nastyValue)
        .map(([body, path, key, value]) => JSON.stringify(spoil(body, path, key, value))),
    },
    {
      weight: 1,
      arbitrary: said(questions, levers).map((body) =>
        JSON.stringify({ ...body, act: 'next', step: 'ended', personId: 'local', keep: false }),
      ),
    },
    { weight: 1, arbitrary: notEvenJson },
  )

/** The same as a form, as a phone without scripts sends it. */
export const hostileForm = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'participant',
        'level',
        'question',
        'round',
        'first',
        'second',
        'look',
        'made',
        '__proto__',
      ),
      fc.oneof(
        fc.constantFrom(
          ...tokens,
          '0',
          '4',
          '5',
          'unknown',
          '1',
          '2',
          'levers',
          'counterpart.image',
          '',
          'NaN',
        ),
        fc.string({ unit: 'binary', maxLength: 30 }),
      ),
    ),
    { maxLength: 8 },
  )
  .map((fields) =>
    fields
      .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, '?'))}`)
      .join('&'),
  )

/** What is asked at the moment: an item, or `levers`. */
export type Asked = { readonly question: string; readonly round: number; readonly levers: readonly string[] }
export type Counted = {
  readonly phone: string
  readonly question: string
  readonly round: number
  readonly level: number | null
  readonly ranking: readonly string[]
  readonly made: number
}

/** Of the questions of these workshops, the one that is answered with yes (4) or no (0). */
const yesOrNo = 'counterpart.designated'

const allowed = ['participant', 'made', 'question', 'round', 'level', 'ranking']

/**
 * What of a body may be counted while this is asked, written down apart from the application. 'join': the phone is one of the
 * room. null: nothing at all.
 */
export function mayCount(
  text: string,
  asked: Asked,
): Counted | { readonly phone: string; readonly join: true } | null {
  const body = parse(text)
  if (body === null || Object.keys(body).some((key) => !allowed.includes(key))) return null
  const { participant, made: at, question, round: which = 1, level: place = null, ranking = null } = body
  if (typeof participant !== 'string' || !/^[0-9a-f]{32}$/.test(participant)) return null
  if (typeof at !== 'number' || !Number.isSafeInteger(at) || at < 0) return null
  const isPlace = place === null || (typeof place === 'number' && [0, 1, 2, 3, 4].includes(place))
  const isRound = which === 1 || which === 2
  const isRanking =
    ranking === null ||
    (Array.isArray(ranking) &&
      ranking.length > 0 &&
      ranking.length <= 3 &&
      ranking.every((one) => typeof one === 'string' && one !== ''))
  if (!isPlace || !isRound || !isRanking || body.ranking === null) return null
  if (question === undefined) return { phone: participant, join: true }
  if (question !== asked.question || which !== asked.round) return null
  if (question === yesOrNo && ![null, 0, 4].includes(place)) return null
  const own = { phone: participant, question: asked.question, round: asked.round, made: at }
  if (question !== 'levers') return ranking === null ? { ...own, level: place, ranking: [] } : null
  const order: readonly string[] = ranking ?? []
  const isEachOnce = new Set(order).size === order.length && order.length > 0
  // what is ranked has no place on a scale: one that is sent with it is none
  return isEachOnce && order.every((one) => asked.levers.includes(one))
    ? { ...own, level: place, ranking: order }
    : null
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
