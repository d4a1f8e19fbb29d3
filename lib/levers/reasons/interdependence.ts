import type { LeverReasons } from './types'

export const interdependenceReasons = {
  'exchange.services': {
    'interests.interdependence': { 2: 'partly', 3: 'for', 4: 'for' },
    'fairness.distribution': { 2: 'partly', 3: 'for', 4: 'for' },
    'fairness.notions': { 2: 'partly', '3-4': 'for' },
    'alternatives.theirs': { 2: 'partly', 3: 'for', 4: 'for' },
    'counterpart.trust': { 0: 'partly', 1: 'for', 2: 'partly' },
    'counterpart.services': { 0: 'against', 1: 'against', 2: 'partly', '3-4': 'for' },
    'counterpart.governs': { '0-1': 'against', 2: 'partly', 3: 'for', 4: 'for' },
    'counterpart.community': { 0: 'against', 1: 'against', 2: 'partly', '3-4': 'for' },
    'counterpart.extraction': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
    'counterpart.designated': { no: 'partly', yes: 'against' },
    'law.restrictions': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
  },
} as const satisfies LeverReasons
