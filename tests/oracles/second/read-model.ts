import { createHash } from 'node:crypto'
import type { Caution, Condition, Model } from './types'

const condition = ({ item, table }: Condition): Condition => ({ item, table })
const caution = ({ item, table, unless }: Caution): Caution =>
  unless === undefined ? { item, table } : { item, table, unless: condition(unless) }

/** Only what is arithmetic in a printed model: reasons, sources and notes are left behind. */
export function readModel(text: string): Model {
  const printed = JSON.parse(text) as Model
  const { instrument, matrix, factors, dimensions, riskDimensions, cutoffs, tables, record } = printed
  return {
    instrument,
    matrix,
    factors,
    dimensions,
    riskDimensions,
    cutoffs,
    tables,
    items: printed.items.map(({ id, kind, group, factor, adverse, power }) => ({
      id,
      kind,
      group,
      factor,
      adverse,
      power,
    })),
    stops: printed.stops.map(({ id, when, stops, clearedBy }) => ({ id, when, stops, clearedBy })),
    levers: printed.levers.map(({ id, riskLabel, needs, match, gates, cautions, risk }) => ({
      id,
      riskLabel,
      needs: needs.map(({ need }) => ({ need })),
      match: match.map(({ item, strength, confidence, direction }) => ({
        item,
        strength,
        confidence,
        direction,
      })),
      gates: gates.map(({ any }) => ({ any: any.map(condition) })),
      cautions: cautions.map(caution),
      risk: Object.fromEntries(
        Object.entries(risk).map(([id, { base, adds }]) => [id, { base, adds: adds.map(condition) }]),
      ),
    })),
    ...(record === undefined
      ? {}
      : {
          record: {
            cases: record.cases.map(({ id, counterpart, answers, uses }) => ({
              id,
              counterpart,
              answers,
              uses: uses.map(({ lever, outcome }) => ({ lever, outcome })),
            })),
          },
        }),
  }
}

/** A name for everything that is arithmetic in a model. */
export const hashOf = (model: Model): string =>
  createHash('sha256').update(JSON.stringify(model)).digest('hex')
