import { levels } from '@/lib/instrument/answer'
import { findInstrument } from '@/lib/instrument/instruments'
import { findItem } from '@/lib/instrument/items-by-id'
import type { Answers, Instrument, Item, Level } from '@/lib/instrument/types'
import { fail, ok, type Result } from '@/lib/shared/result'
import { answersFrom, type SupposedValue, type Supposition } from './suppositions'

/** A what-if as a link carries it. */
export type SharedWhatIf = {
  /** Version of the instrument that the answers are to. */
  readonly version: string
  /**
   * The answers it starts from. How each is known is not in the link. They are taken as reported: whoever opens the link
   * was told them by one source they trust. Taken as observed, they would claim more than the sender may know.
   */
  readonly answers: Answers
  readonly supposed: readonly Supposition[]
}

/** Why a link cannot be opened. The texts are pieces of the link, cut short. */
export type LinkProblem =
  | { readonly kind: 'none' | 'too-long' | 'unreadable' | 'nothing-supposed' }
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'unknown-item' | 'repeated'; readonly item: string }
  | { readonly kind: 'level'; readonly item: string; readonly level: string }

/** All 41 items twice, with every sign percent-encoded, take fewer than 5,000 characters. */
const longest = 6_000
/** Longest piece of a link that a message repeats. */
const longestPiece = 40

const form = /^#questions=([^&=]*)&answers=([^&=]*)&suppose=([^&=]*)$/

const cut = (piece: string) => (piece.length > longestPiece ? `${piece.slice(0, longestPiece)}…` : piece)

/** Reads the fragment of an address. Never throws, whatever it holds. */
export function readWhatIfLink(fragment: string): Result<SharedWhatIf, LinkProblem> {
  if (fragment === '' || fragment === '#') return fail({ kind: 'none' })
  if (fragment.length > longest) return fail({ kind: 'too-long' })
  const parts = form.exec(decoded(fragment) ?? '')
  if (parts === null) return fail({ kind: 'unreadable' })
  const [, version = '', given = '', changes = ''] = parts
  const instrument = findInstrument(version)
  if (instrument === null) return fail({ kind: 'version', version: cut(version) })
  const answers = readValues(instrument, given, isGiven)
  if (!answers.ok) return answers
  const supposed = readValues(instrument, changes, isSupposable)
  if (!supposed.ok) return supposed
  if (supposed.value.length === 0) return fail({ kind: 'nothing-supposed' })
  return ok({ version, answers: answersFrom(answers.value, 'reported'), supposed: supposed.value })
}

/** Programs that pass links on may write `:` as `%3A`. null: not a valid encoding. */
function decoded(fragment: string): string | null {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return null
  }
}

type Allowed = (item: Item, value: SupposedValue) => boolean

const isSupposable: Allowed = (item, value) => {
  if (value === 'unknown') return true
  if (value === 'not-applicable') return item.mayNotApply
  return (typeof value === 'boolean') === (item.kind === 'yesno')
}
/** An answer that is not known is not in a link. */
const isGiven: Allowed = (item, value) => value !== 'unknown' && isSupposable(item, value)

function readValues(
  instrument: Instrument,
  list: string,
  isAllowed: Allowed,
): Result<readonly Supposition[], LinkProblem> {
  const values = new Map<string, SupposedValue>()
  for (const piece of list === '' ? [] : list.split(',')) {
    const [id = '', sign = '', ...rest] = piece.split(':')
    const item = findItem(instrument, id)
    if (item === null) return fail({ kind: 'unknown-item', item: cut(id) })
    const value = rest.length === 0 ? valueFrom(sign) : null
    if (value === null || !isAllowed(item, value)) {
      return fail({ kind: 'level', item: id, level: cut([sign, ...rest].join(':')) })
    }
    if (values.has(id)) return fail({ kind: 'repeated', item: id })
    values.set(id, value)
  }
  return ok([...values].map(([item, value]) => ({ item, value })))
}

const signs: ReadonlyMap<string, SupposedValue> = new Map<string, SupposedValue>([
  ...levels.map((level): [string, Level] => [String(level), level]),
  ['y', true],
  ['n', false],
  ['u', 'unknown'],
  ['x', 'not-applicable'],
])

const valueFrom = (sign: string): SupposedValue | null => signs.get(sign) ?? null
