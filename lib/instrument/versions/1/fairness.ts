import type { Item } from '@/lib/instrument/types'

export const fairnessItems = [
  {
    id: 'fairness.notions',
    kind: 'level',
    group: 'fairness',
    factor: 'fairness',
    adverse: 4,
    power: null,
    mayNotApply: true,
    source: 'C18 Competing Notions of Fairness; Young 1991; Albin 2015; Cutts 1999a: 15',
  },
  {
    id: 'fairness.distribution',
    kind: 'level',
    group: 'fairness',
    factor: 'fairness',
    adverse: 4,
    power: null,
    mayNotApply: false,
    source: 'C18 Competing Notions of Fairness; Richardson 2000',
  },
  {
    id: 'fairness.linkage',
    kind: 'level',
    group: 'fairness',
    factor: 'fairness',
    adverse: 4,
    power: null,
    mayNotApply: false,
    source: 'C18 Competing Notions of Fairness; Morris 2007: 256-257',
  },
  {
    id: 'fairness.durability',
    kind: 'level',
    group: 'fairness',
    factor: 'fairness',
    adverse: 4,
    power: null,
    mayNotApply: true,
    source: 'C18 Competing Notions of Fairness; Lax & Sebenius 1985: 166',
  },
] as const satisfies readonly Item[]
