import { z } from 'zod'
import { factorIds } from '@/lib/instrument/factor-ids'
import { deskNeeds, deskOrders, deskStates, deskStills, leverPlaces, mostCompared } from './desk-types'
import { plain } from './plain-text'

/** What one may look for: letters of a code name, of what is asked, or of the counterpart. */
const mostSought = 80

const caseId = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.union([z.literal(''), z.enum(words)]).default('')

/** What the list of cases is filtered and sorted by, as it stands in the address; '': by nothing. */
export const DeskQuery = z.strictObject({
  /** Ids with commas between; '': not these alone. */
  cases: z
    .string()
    .regex(new RegExp(`^(${caseId}(,${caseId}){0,${mostCompared - 1}})?$`))
    .default(''),
  q: plain(mostSought).trim().default(''),
  mission: z.union([z.literal(''), z.literal('local'), z.uuid()]).default(''),
  state: oneOf(deskStates),
  need: oneOf(deskNeeds),
  factor: oneOf(factorIds),
  lever: z
    .string()
    .regex(/^([a-z]+\.[a-z-]+)?$/)
    .max(60)
    .default(''),
  band: oneOf(leverPlaces),
  /** Nothing has changed for so many days. */
  still: oneOf(deskStills),
  sort: z.enum(deskOrders).default('newest'),
  /** The day of whoever asks, such as 2026-12-03: what is due depends on it. */
  day: z.iso.date(),
  /** Where the page begins: as the page before it said; '': at the first. */
  after: z
    .string()
    .regex(new RegExp(`^(-?\\d{1,16}\\.${caseId})?$`))
    .default(''),
})

export const NeedsQuery = DeskQuery.pick({ day: true })

export type DeskWish = z.infer<typeof DeskQuery>
