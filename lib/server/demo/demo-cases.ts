import { triggers, type Trigger } from '@/lib/instrument/look-again'
import { currentInstrument } from '@/lib/instrument/instruments'
import { kindsOfAsk, type KindOfAsk } from '@/lib/instrument/kind-of-ask'
import type { Item, Level } from '@/lib/instrument/types'
import { documentedCases } from '@/lib/literature/cases/documented/documented-cases'
import type { PlannedLever } from '@/lib/wire/planned-levers'
import type { ItemAnswer } from '@/lib/wire/sync-types'

/** A case to look around in: made up, from the answers of a documented case and others that fit none. */
export type DemoCase = {
  readonly codeName: string
  readonly kindOfAsk: KindOfAsk
  readonly ask: string
  readonly counterpart: string
  readonly answers: Readonly<Record<string, ItemAnswer>>
  readonly isSubmitted: boolean
  /** Assessed once more after it was submitted, and left open. */
  readonly isLookedAtAgain: boolean
  /** Days before today of its last change; and after today, or before, of the next look. null: no day is set. */
  readonly changedDaysAgo: number
  readonly nextLookInDays: number | null
  readonly watchFor: readonly Trigger[]
  readonly hasHappened: boolean
  readonly planned: readonly PlannedLever[]
  /** What came of a review; null: it was not sent for one. */
  readonly review: 'waiting' | 'changes-asked' | 'endorsed' | null
}

export const demoMissions = ['Coast', 'Highlands', 'Plateau', 'River'] as const

const count = 40

const names = [
  ...['Heron', 'Basalt', 'Lantern', 'Blue River', 'Juniper', 'Quarry', 'Tern', 'Saffron', 'Willow', 'Anvil'],
  ...['Cedar', 'Flint', 'Harbour', 'Ibis', 'Jasmine', 'Kestrel', 'Larch', 'Marble', 'Nettle', 'Olive'],
  ...['Plover', 'Quince', 'Raven', 'Slate', 'Thyme', 'Umber', 'Violet', 'Walnut', 'Yarrow', 'Zinc'],
  ...['Amber', 'Birch', 'Copper', 'Dune', 'Elder', 'Fern', 'Granite', 'Hazel', 'Indigo', 'Jade'],
]

const asks: Readonly<Record<KindOfAsk, string>> = {
  access: 'Two trucks of medicine a week to the eastern hospital',
  movement: 'Let the wounded leave the town, with their families',
  pause: 'Four days without fighting, for a vaccination round',
  visits: 'Visits to those who are held in the old school',
  release: 'Release of the sick among those who are held',
  conduct: 'Keep fighters out of the clinics',
  rules: 'Open the field office again, with our own staff',
  other: 'Mark the water points, and leave them alone',
}

const counterparts = [
  'The northern front',
  'Those at the bridge',
  'The hill council',
  'The river command',
  'The old guard',
]

/** Always the same for the same numbers, and spread evenly enough: 0 up to `below`. */
const spread = (one: number, other: number, below: number): number =>
  (Math.imul(Math.imul(one + 1, 73_856_093) ^ Math.imul(other + 1, 19_349_663), 0x9e3779b1) >>> 12) % below

const levels = [0, 1, 2, 3, 4] as const

const plans = [
  { lever: 'third.local', purpose: 'The elders open the talks' },
  { lever: 'reputation.denounce', purpose: 'To be heard in the capital' },
  { lever: 'exchange.services', purpose: 'The clinic serves both sides' },
  { lever: 'alternatives.suspend', purpose: 'Only if staff are threatened again' },
] as const satisfies readonly PlannedLever[]

const reviews = ['waiting', null, 'endorsed', null, 'changes-asked'] as const

export const demoCases: readonly DemoCase[] = Array.from({ length: count }, (_, n) => {
  const kindOfAsk = kindsOfAsk[n % kindsOfAsk.length] ?? 'access'
  const isSubmitted = n % 4 !== 3
  const watchFor = n % 3 === 0 ? triggers.slice(0, 2) : []
  return {
    codeName: names[n] ?? '',
    kindOfAsk,
    ask: asks[kindOfAsk],
    counterpart: counterparts[n % counterparts.length] ?? '',
    answers: answersOf(n),
    isSubmitted,
    isLookedAtAgain: isSubmitted && n % 8 === 6,
    changedDaysAgo: spread(n, 3, 130),
    nextLookInDays: n % 5 === 4 ? null : spread(n, 5, 90) - 30,
    watchFor,
    hasHappened: isSubmitted && n % 9 === 0,
    planned: isSubmitted && n % 3 === 1 ? [plans[n % plans.length] ?? plans[0]] : [],
    review: isSubmitted && n % 8 !== 6 ? (reviews[n % reviews.length] ?? null) : null,
  }
})

/** What a documented case says, and beside it made-up answers to more or fewer of the other questions. */
function answersOf(n: number): DemoCase['answers'] {
  const documented = documentedCases[n % documentedCases.length]?.answers ?? {}
  const most = 4 + spread(n, 7, 7) // of ten of the other questions
  return Object.fromEntries(
    currentInstrument.items.flatMap((item, at): [string, ItemAnswer][] => {
      const told = documented[item.id]
      const level = told?.level ?? (spread(n, at, 10) < most ? madeUp(item, n, at) : undefined)
      if (level === undefined) return []
      const known = (['observed', 'reported', 'assumed'] as const)[spread(n, at, 3)] ?? 'assumed'
      const value =
        typeof level === 'boolean'
          ? ({ kind: 'yesno', yes: level } as const)
          : ({ kind: 'level', level } as const)
      return [[item.id, { value, known, note: '' }]]
    }),
  )
}

/** That people are held, and that a law may forbid to talk, are rare. */
function madeUp({ id, kind }: Item, n: number, at: number): Level | boolean {
  if (id === 'ours.held') return n % 13 === 9
  if (kind === 'yesno') return spread(n, at, 8) === 0
  return levels[spread(n, at, 5)] ?? 2
}
