import type { Model } from '@/lib/levers/types'
import { cutoffs } from './matrix/cutoffs'
import { items } from './matrix/items'
import { levers } from './matrix/levers'
import { tables } from './matrix/tables'

/** Everything the scorer is given: the items it reads, the levers, their tables and the cut-offs. */
export const model: Model = {
  matrix: '1b',
  instrument: '1',
  status: 'proposal, coded from the literature by one coder; not validated on unseen cases',
  note: 'Rules for reading this file are in lib/scoring/README.md. A cell the sources do not carry is marked judgement.',
  factors: ['process', 'fairness', 'law', 'interests', 'alternatives'],
  dimensions: ['alternatives', 'commitment', 'control'],
  riskDimensions: ['civilians', 'staff', 'principles', 'access', 'precedent'],
  cutoffs,
  tables,
  items,
  levers,
}
