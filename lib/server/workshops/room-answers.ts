import type { Db } from '@/lib/server/db'
import { ownScenario } from '@/lib/workshop/own-case'
import { getScenario } from '@/lib/workshop/scenarios'
import { getWorkedExample } from '@/lib/reading/get-worked-example'
import { isYesNo } from '@/lib/instrument/instruments'
import type { Answers } from '@/lib/instrument/types'
import { poolAnswers } from '@/lib/workshop/pool-answers'
import { rankLevers, type RoomRanking } from '@/lib/workshop/rank-levers'
import { movedBetween, tally, type Choice } from '@/lib/workshop/tally'
import type { QuestionTallies } from '@/lib/workshop/workshop-record'
import { rankingKey, type WorkshopColumns } from './workshop-columns'

type Row = {
  readonly phone: string
  readonly question: string
  readonly round: number
  readonly level: number | null
  readonly ranking: readonly string[]
}

/** Every answer of a workshop. The phones are in no order that says who came first. */
export const readAnswers = (tx: Db, id: string): Promise<readonly Row[]> =>
  tx.$queryRaw<Row[]>`
    SELECT encode("tokenHash", 'hex') AS phone, question, round, level, ranking
    FROM "WorkshopAnswer" WHERE "workshopId" = ${id}::uuid ORDER BY "tokenHash", question, round`

/** What the room said to the questions that were shown to it. */
export function talliesOf(
  { questions, shownUpTo }: WorkshopColumns,
  rows: readonly Row[],
): readonly QuestionTallies[] {
  return questions.slice(0, shownUpTo).map((question) => {
    const own = rows.filter((row) => row.question === question)
    const rounds = own.some(({ round }) => round === 2) ? [1, 2] : [1]
    return {
      question,
      rounds: rounds.map((round) =>
        tally(own.filter((row) => row.round === round).map(({ level }) => level)),
      ),
      moved: rounds.length === 2 ? movedBetween(pairsOf(own)) : null,
    }
  })
}

function pairsOf(rows: readonly Row[]): [Choice | undefined, Choice | undefined][] {
  const phones = [...new Set(rows.map(({ phone }) => phone))]
  const said = (phone: string, round: number) =>
    rows.find((row) => row.phone === phone && row.round === round)?.level
  return phones.map((phone) => [said(phone, 1), said(phone, 2)])
}

export const rankingOf = ({ levers }: WorkshopColumns, rows: readonly Row[]): RoomRanking =>
  rankLevers(
    levers,
    rows.filter(({ question }) => question === rankingKey).map(({ ranking }) => ranking),
  )

/** What the scorer reads of the room: the questions that were shown, and the yes or no that the case itself gives. */
export function ratersOf(
  { questions, shownUpTo, scenario }: WorkshopColumns,
  rows: readonly Row[],
): readonly Answers[] {
  const shown = questions.slice(0, shownUpTo)
  return poolAnswers(
    rows.filter(({ question }) => shown.includes(question)),
    isYesNo,
    givenBy(scenario, questions),
  )
}

/** Facts of the case that a stop may hang on and that the room was not asked: whether they are listed, and the like. */
function givenBy(scenario: string, asked: readonly string[]): Answers {
  if (scenario === ownScenario) return {} // nothing leaves an own case by itself
  const { answers } = getWorkedExample(getScenario(scenario).id)
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([item, { level }]) => typeof level === 'boolean' && !asked.includes(item))
      .map(([item, { level, known }]) => [item, { level, known }]),
  )
}
