import { model } from '@/lib/levers/model'
import type { MatrixLever, Model } from '@/lib/levers/types'

export const cited = { why: 'because', source: 'judgement' }

/** A small model with one sound lever, to plant one violation at a time in. */
export const lever: MatrixLever = {
  id: 'lever',
  family: 'family',
  actsOn: [],
  riskLabel: 'low',
  needs: [],
  match: [{ item: 'need', strength: 2, confidence: 'high', direction: 1, ...cited }],
  gates: [{ any: [{ item: 'gate', table: 'helpful', ...cited }] }],
  cautions: [{ item: 'danger', table: 'caution', ...cited }],
  risk: { staff: { base: 1, adds: [{ item: 'danger', table: 'add' }], source: 'judgement' } },
}
export const items = ['need', 'gate', 'danger'].map((id): Model['items'][number] => ({
  id,
  kind: 'level',
  group: null,
  factor: id === 'need' ? 'process' : null,
  adverse: 4,
  power: null,
}))
const sound: Model = {
  ...model,
  items,
  stops: [],
  record: { cases: [] },
  levers: [lever],
  tables: {
    helpful: [0.5, 0.6, 0.75, 0.9, 1],
    caution: [0, 0, 0.25, 0.5, 0.5],
    falling: [1, 0.9, 0.75, 0.6, 0.5],
    add: [0, 0, 0, 1, 1],
    'add-when-low': [1, 1, 0, 0, 0],
    hump: [0, 1, 0, 1, 0],
    flat: [0.5, 0.5, 0.5, 0.5, 0.5],
    never: [-1, -1, -1, -1, 0],
    rare: [0, 0, 0, 0, 0.2],
    high: [0, 1, 2, 3, 4],
  },
}
const used = ['helpful', 'caution', 'falling', 'add', 'add-when-low', 'rare', 'high'] as const
export const tables = Object.fromEntries(
  used.map((id) => [id, sound.tables[id] ?? [0, 0, 0, 0, 1]]),
) as Model['tables']
export const withLever = (part: Partial<MatrixLever>): Model => ({
  ...sound,
  tables,
  levers: [{ ...lever, ...part }],
})
export const withTable = (id: string): Model => ({
  ...sound,
  tables: { ...tables, [id]: sound.tables[id] ?? [0, 0, 0, 0, 0] },
})
