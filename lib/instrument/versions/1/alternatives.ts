import type { Item } from '@/lib/instrument/types'

export const alternativesItems = [
  {
    id: 'alternatives.withdrawal',
    kind: 'level',
    group: 'alternatives',
    factor: 'alternatives',
    adverse: 4,
    power: { side: 'ours', dimension: 'alternatives', direction: -1 },
    mayNotApply: true,
    source: 'C18 Weak Alternatives; Cutts 1999a: 5; Terry 2011: 120',
  },
  {
    id: 'alternatives.modalities',
    kind: 'level',
    group: 'alternatives',
    factor: 'alternatives',
    adverse: 4,
    power: { side: 'ours', dimension: 'alternatives', direction: -1 },
    mayNotApply: true,
    source: 'C18 Weak Alternatives; Giugni 2016',
  },
  {
    id: 'alternatives.cost',
    kind: 'level',
    group: 'alternatives',
    factor: 'alternatives',
    adverse: 4,
    power: { side: 'ours', dimension: 'alternatives', direction: -1 },
    mayNotApply: false,
    source: 'C18 The Process',
  },
  {
    id: 'alternatives.theirs',
    kind: 'level',
    group: 'alternatives',
    factor: 'alternatives',
    adverse: 4,
    power: { side: 'theirs', dimension: 'alternatives', direction: 1 },
    mayNotApply: false,
    source: 'C18 Changing Alternatives; Habeeb 1988: 22',
  },
] as const satisfies readonly Item[]
