import { getInstrument } from '@/lib/instrument/instruments'
import { currentVersion } from '@/lib/instrument/known-versions'
import type { Model } from '@/lib/levers/types'
import { cutoffs } from './matrix/cutoffs'
import { levers } from './matrix/levers'
import { stops } from './matrix/stops'
import { tables } from './matrix/tables'
import { modelItems } from './model-items'
import { record } from './record/record'

/** The matrix as it reads one version of the questions. */
const makeModel = (version: string): Model => ({
  matrix: '2',
  instrument: version,
  status: 'proposal, coded from the literature by one coder; not validated on unseen cases',
  note: 'Rules for reading this file are in lib/scoring/README.md. A cell the sources do not carry is marked judgement.',
  factors: ['process', 'fairness', 'law', 'interests', 'alternatives'],
  dimensions: ['alternatives', 'commitment', 'control'],
  riskDimensions: ['civilians', 'staff', 'principles', 'access', 'precedent'],
  cutoffs,
  tables,
  items: modelItems(getInstrument(version)),
  stops,
  levers,
  record,
})

const models = new Map<string, Model>()

/**
 * Everything the scorer is given to read answers to one version of the questions: its items, and the levers, their tables,
 * cut-offs and record, which are the same for all. The same object each time. Throws for a version that is not known here.
 */
export function modelOf(version: string): Model {
  const made = models.get(version) ?? makeModel(version)
  models.set(version, made)
  return made
}

/** The model that reads answers to the questions of today. */
export const model: Model = modelOf(currentVersion)
