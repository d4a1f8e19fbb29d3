import type { Item, Lever, Model } from '@/tests/oracles/second/types'

export const cutoffs = {
  liftAgainst: 0.8,
  liftFavourable: 1.05,
  effect: 0.05,
  reason: 0.02,
  caution: 0.25,
  severe: 0.5,
  blocked: 0.8,
  voiFloor: 0.01,
  influenceFloor: 0.05,
}

/** An item that nothing uses yet. */
export const item = (id: string, part: Partial<Item> = {}): Item => ({
  id,
  kind: 'level',
  group: null,
  factor: null,
  adverse: 4,
  power: null,
  ...part,
})

/** A lever without matches, conditions or risks. */
export const lever = (id: string, part: Partial<Lever> = {}): Lever => ({
  id,
  riskLabel: 'low',
  needs: [],
  match: [],
  gates: [],
  cautions: [],
  risk: {},
  ...part,
})

/** A whole model from the parts a test is about; the models of the exact oracles leave some out. */
export const completed = (part: Partial<Model>): Model => ({
  instrument: 'test',
  matrix: 'test',
  factors: ['process', 'law'],
  dimensions: [],
  riskDimensions: ['civilians', 'staff', 'principles', 'access', 'precedent'],
  cutoffs,
  tables: {},
  items: [],
  stops: [],
  ...part,
  levers: (part.levers ?? []).map((own) => ({ ...own, needs: (own as Partial<Lever>).needs ?? [] })),
})
