import { instrument1 } from '@/lib/instrument/versions/1'
import type { Model } from '@/lib/levers/types'
import { cutoffs } from './matrix/cutoffs'
import { levers } from './matrix/levers'
import { stops } from './matrix/stops'
import { tables } from './matrix/tables'
import { modelItems } from './model-items'
import { record } from './record/record'

/** Everything the scorer is given: the items it reads, the levers, their tables and the cut-offs. */
export const model: Model = {
  matrix: '2',
  instrument: instrument1.version,
  status: 'proposal, coded from the literature by one coder; not validated on unseen cases',
  note: 'Rules for reading this file are in lib/scoring/README.md. A cell the sources do not carry is marked judgement.',
  factors: ['process', 'fairness', 'law', 'interests', 'alternatives'],
  dimensions: ['alternatives', 'commitment', 'control'],
  riskDimensions: ['civilians', 'staff', 'principles', 'access', 'precedent'],
  cutoffs,
  tables,
  items: modelItems(instrument1),
  stops,
  levers,
  record,
}
