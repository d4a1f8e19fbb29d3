import type { Answers, Lever, Model, Stop, StopPart } from './types'

/** A stop that the answers raise (section 2.15). */
export type Raised = { stop: Stop; items: readonly string[]; levers: readonly string[]; cleared: boolean }

function holds({ item, atLeast, is, unknown }: StopPart, answers: Answers): boolean {
  const answer = answers[item]
  if (answer === undefined) return unknown === true
  if (unknown === true || !('level' in answer)) return false
  if (is !== undefined) return answer.level === is
  return atLeast !== undefined && typeof answer.level === 'number' && answer.level >= atLeast
}

const needsOneOf = (lever: Lever, { stops }: Stop) => lever.needs.some(({ need }) => stops.includes(need))

/** The first rater's first set of parts that all hold. */
const firstHolding = (stop: Stop, raters: readonly Answers[]) =>
  raters.flatMap((answers) => stop.when.filter((parts) => parts.every((part) => holds(part, answers)))).at(0)

/** Every stop that is raised, in the order of the model, cleared or not. */
export function raisedStops(model: Model, raters: readonly Answers[], clearances: readonly string[]) {
  return model.stops.flatMap((stop): Raised[] => {
    const parts = firstHolding(stop, raters)
    if (parts === undefined) return []
    return [
      {
        stop,
        items: parts.filter(({ unknown }) => unknown !== true).map(({ item }) => item),
        levers: model.levers.filter((lever) => needsOneOf(lever, stop)).map(({ id }) => id),
        cleared: clearances.includes(stop.id),
      },
    ]
  })
}

/** Why a clearance cannot be taken, or null. */
export function refusedClearance(model: Model, clearances: readonly string[]): string | null {
  return clearances.find((id) => model.stops.every((stop) => stop.id !== id || !stop.clearedBy)) ?? null
}
