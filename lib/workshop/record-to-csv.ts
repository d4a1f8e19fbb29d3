import type { WorkshopRecord } from './workshop-record'

/**
 * The counts of a workshop as a table: a line per question and round with the number of each level, 0 to 4, and of "don't
 * know"; then a line per lever with its first, second and third places. Ids only: nothing that a spreadsheet could run.
 */
export function recordToCsv({ questions, ranking }: WorkshopRecord): string {
  const rows = questions.flatMap(({ question, rounds }) =>
    rounds.map(({ counts, unknown }, at) => [question, at + 1, ...counts, unknown]),
  )
  const levers = ranking.levers.map(({ id, places }) => [id, ...places])
  const lines = [
    ['question', 'round', '0', '1', '2', '3', '4', 'unknown'],
    ...rows,
    ['lever', 'first', 'second', 'third'],
    ...levers,
  ]
  return lines.map((line) => line.join(',')).join('\r\n')
}
