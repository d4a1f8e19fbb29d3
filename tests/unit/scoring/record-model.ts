import type { Answers } from '@/lib/instrument/types'
import type { MatrixLever, Model, RecordCase, RecordOutcome } from '@/lib/levers/types'
import { evaluate, type Situation } from '@/lib/scoring/evaluate'
import { prepare } from '@/lib/scoring/prepare'
import { asModel } from './read-oracle'

const item = (id: string, kind: 'level' | 'yesno' = 'level'): Model['items'][number] => ({
  id,
  kind,
  group: null,
  factor: null,
  adverse: 4,
  power: null,
})
/** A lever without conditions or matches: its F is 1 in every run, so that its prospect is what the record says. */
const plain = (id: string): MatrixLever => ({
  id,
  family: '',
  actsOn: [],
  riskLabel: 'low',
  needs: [],
  match: [],
  gates: [],
  cautions: [],
  risk: { staff: { base: 0, adds: [], source: 'judgement' } },
})
export const documented = (
  id: string,
  answers: RecordCase['answers'],
  uses: readonly (readonly [lever: string, outcome: RecordOutcome])[],
  counterpart: RecordCase['counterpart'] = 'armed-group',
): RecordCase => ({
  id,
  counterpart,
  answers,
  uses: uses.map(([lever, outcome]) => ({ lever, outcome })),
})

export const one = documented('one', { a: 4, b: 0 }, [['talk', 'worked']])
export const two = documented('two', { a: 0 }, [['talk', 'failed']])
export const three = documented('three', {}, [['wait', 'partly']])
export const government = documented('government', { a: 4, b: 2 }, [['talk', 'backfired']], 'government')

export const modelWith = (cases: readonly RecordCase[]): Model =>
  asModel({
    matrix: 'record',
    instrument: '1',
    factors: ['process'],
    dimensions: [],
    tables: {},
    items: [item('a'), item('b'), item('c', 'yesno')],
    levers: [plain('talk'), plain('wait')],
    cutoffs: {
      ...{ liftAgainst: 0.8, liftFavourable: 1.05, effect: 0.05, reason: 0.02, caution: 0.25 },
      ...{ severe: 0.5, blocked: 0.8, voiFloor: 0.01, influenceFloor: 0.05 },
    },
    record: { cases },
  })
export const preparedWith = (cases: readonly RecordCase[]) => prepare(modelWith(cases), { runs: 100 })
export const prepared = preparedWith([one, two, three, government])

export const leverIn = (situation: Situation, id: string, on = prepared) => {
  const found = evaluate(on, situation).levers.find((lever) => lever.id === id)
  if (found?.record === undefined) throw new Error(`no record of ${id}`)
  return { ...found, record: found.record }
}
export const rateOf = (situation: Situation, id: string, on = prepared) =>
  leverIn(situation, id, on).record.rate

/** a = 4, seen; b = 2, heard: how an answer is known plays no part. */
export const answers: Answers = { a: { level: 4, known: 'observed' }, b: { level: 2, known: 'assumed' } }
