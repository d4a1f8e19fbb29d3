import { Prisma } from '@/prisma/generated/client'
import { model } from '@/lib/levers/model'
import { factorIds } from '@/lib/instrument/factor-ids'
import type { DeskWish } from '@/lib/wire/desk-contract'
import { severeWeakness, type DeskNeed, type DeskState } from '@/lib/wire/desk-types'
import { holdsText } from '@/lib/server/private-text/holds-text'

/** What a text is looked for in: the names and words that tell cases apart. Notes and clearances are not searched. */
const searched = ['codeName', 'ask', 'counterpart', 'area'] as const

/** The last review of a case `c`. */
const lastReview = (holds: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT FROM "Review" r WHERE r."caseId" = c.id AND r."isLast" AND ${holds})`

/** No later assessment was submitted. */
const isOfNewest = Prisma.sql`NOT EXISTS (SELECT FROM "Assessment" a WHERE a."caseId" = r."caseId" AND a."submittedAt" > r."submittedAt")`

const lapse = Prisma.sql`app_lapse(r, ${model.matrix})`

/** Where a case `c` with its last review `r`, if it had one, stands: a word of `deskStates`. */
export const stateOf = Prisma.sql`CASE
  WHEN r.state IN ('waiting', 'escalated') THEN r.state::text
  WHEN c.status = 'draft' THEN 'draft'
  WHEN r.state = 'endorsed' THEN CASE WHEN ${lapse} IS NULL THEN 'endorsed' ELSE 'lapsed' END
  WHEN r.state = 'changes_asked' AND ${isOfNewest} THEN 'changes-asked'
  ELSE 'submitted' END`

/** Reviews that lead to a state are looked for where they can be: few cases have one. */
function hasState(state: DeskState): Prisma.Sql {
  if (state === 'draft') return Prisma.sql`c.status = 'draft'` // what is in review is submitted
  if (state === 'waiting' || state === 'escalated') return lastReview(Prisma.sql`r.state::text = ${state}`)
  return Prisma.sql`c.status = 'submitted' AND ${state} = (SELECT ${stateOf} FROM (SELECT) AS one
    LEFT JOIN "Review" r ON r."caseId" = c.id AND r."isLast")`
}

const needs: Readonly<Record<DeskNeed, (day: string) => Prisma.Sql>> = {
  'sign-off': () => lastReview(Prisma.sql`r.state IN ('waiting', 'escalated') AND r.demands <> '{}'`),
  review: () => lastReview(Prisma.sql`r.state IN ('waiting', 'escalated')`),
  changes: () => lastReview(Prisma.sql`r.state = 'changes_asked' AND ${isOfNewest}`),
  lapsed: () => lastReview(Prisma.sql`r.state = 'endorsed' AND ${lapse} IS NOT NULL`),
  stop: () => Prisma.sql`c.glance @? '$.stops[*] ? (@.cleared == false)'`,
  // As `dueOf` says it on a device: an open assessment is the new look.
  'look-again': (day) =>
    Prisma.sql`c.status = 'submitted' AND (c."reviewDate" <= ${day}::date OR c."watchSeen" <> '{}')`,
}

/** What calls for somebody, of a row `c`. */
export const hasNeed = (need: DeskNeed, day: string): Prisma.Sql => needs[need](day)

/** What must hold of a row `c` of the table of cases. Empty: anything. */
export function filtersOf(wish: DeskWish): readonly Prisma.Sql[] {
  const { cases, q, mission, state, need, factor, lever, band, still, day } = wish
  return [
    ...(cases === '' ? [] : [Prisma.sql`c.id = ANY (${cases.split(',')}::uuid[])`]),
    ...(q === '' ? [] : [holdsText(searched, q)]),
    ...(mission === '' ? [] : [Prisma.sql`c."missionId" = ${mission}`]),
    ...(state === '' ? [] : [hasState(state)]),
    ...(need === '' ? [] : [hasNeed(need, day)]),
    ...(factor === ''
      ? []
      : [
          Prisma.sql`(c.glance #>> ${['factors', String(factorIds.indexOf(factor)), 'score']})::int >= ${severeWeakness}`,
        ]),
    ...(lever === '' ? [] : [leverStands(lever, band)]),
    ...(still === '' ? [] : [Prisma.sql`c."updatedAt" < now() - make_interval(days => ${Number(still)})`]),
  ]
}

/** In this band, or, where none is said, in one that may be used at all. */
const leverStands = (lever: string, band: DeskWish['band']): Prisma.Sql => {
  if (band === 'planned') return Prisma.sql`c."plannedLevers" @> ARRAY[${lever}]`
  const among = band === '' ? (['consider', 'with-care'] as const) : [band]
  return Prisma.sql`(${Prisma.join(
    among.map((name) => Prisma.sql`jsonb_exists(c.glance #> ${['levers', name]}, ${lever})`),
    ' OR ',
  )})`
}
