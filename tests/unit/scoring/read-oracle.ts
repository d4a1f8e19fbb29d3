import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Model } from '@/lib/levers/types'

/** An exact number of an oracle file. */
export type Exact = { readonly frac: string; readonly value: number }

/** One oracle file; its shape is what the test that reads it says. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the file is trusted to have it
export function readOracle<Shape>(name: string): Shape {
  const file = path.resolve(import.meta.dirname, '../../oracles', `${name}.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as Shape
}

/** An oracle's model, with what a model of ours has and those small ones leave out. */
export const asModel = (model: Partial<Model>): Model =>
  ({
    status: '',
    note: '',
    riskDimensions: ['civilians', 'staff', 'principles', 'access', 'precedent'],
    stops: [],
    ...model,
    levers: (model.levers ?? []).map((lever) => ({ ...lever, needs: [] })),
  }) as Model

/** How far a share from so many runs may lie from its true value, at this many standard errors. */
export const shareTolerance = (share: number, runs: number, errors = 3.3): number =>
  errors * Math.sqrt((share * (1 - share)) / runs) + 1e-9
