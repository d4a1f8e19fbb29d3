import type { Table } from '@/lib/levers/types'

/** Response of a condition (0 to 1) or of a risk (points) to the levels 0 to 4 of an item. */
export const tables = {
  necessary: [0, 0.25, 0.6, 0.9, 1],
  helpful: [0.5, 0.6, 0.75, 0.9, 1],
  'helpful-when-low': [1, 0.9, 0.75, 0.6, 0.5],
  'necessary-low': [1, 0.9, 0.6, 0.25, 0],
  partial: [0, 0.25, 0.5, 0.75, 0.8],
  mild: [0, 0, 0.1, 0.25, 0.25],
  caution: [0, 0, 0.25, 0.5, 0.5],
  'caution-late': [0, 0, 0.25, 0.25, 0.5],
  strong: [0, 0, 0.25, 0.5, 0.75],
  'hard-stop': [0, 0, 0.1, 0.5, 1],
  'caution-when-low': [0.5, 0.5, 0.25, 0, 0],
  'caution-if-yes': [0, 0, 0, 0, 0.5],
  'mild-if-yes': [0, 0, 0, 0, 0.25],
  'add-high': [0, 0, 0, 1, 1],
  'add-from-middle': [0, 0, 0.5, 1, 1],
  'add-steep': [0, 0, 1, 1, 2],
  'add-when-low': [1, 1, 0, 0, 0],
  'add-lowest': [1, 0, 0, 0, 0],
  'add-if-yes': [0, 0, 0, 0, 1],
  'mild-when-low': [0.25, 0.25, 0.1, 0, 0],
  slight: [0, 0, 0.1, 0.15, 0.2],
  'slight-early': [0, 0.1, 0.1, 0.15, 0.2],
  'slight-if-yes': [0, 0, 0, 0, 0.15],
  lifts: [0, 0, 0.25, 0.5, 0.75],
} as const satisfies Readonly<Record<string, Table>>
