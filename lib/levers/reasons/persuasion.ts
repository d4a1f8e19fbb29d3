import type { LeverReasons } from './types'

export const persuasionReasons = {
  'persuade.interests': {
    'law.weight': { 2: 'partly', 3: 'for', 4: 'for' },
    'law.enforcement': { 2: 'partly', '3-4': 'for' },
    'fairness.distribution': { 2: 'partly', 3: 'for', 4: 'for' },
    'counterpart.community': { '0-1': 'against', 2: 'partly', '3-4': 'for' },
    'counterpart.legitimacy': { '0-1': 'against', 2: 'partly', '3-4': 'for' },
    'counterpart.services': { 0: 'against', 1: 'against', 2: 'partly', '3-4': 'for' },
    'counterpart.image': { '0-1': 'against', 2: 'partly', '3-4': 'for' },
    'counterpart.goodfaith': { '0-1': 'against', 2: 'partly', '3-4': 'for' },
    'counterpart.trust': { 0: 'against', 1: 'against', 2: 'partly', '3-4': 'for' },
    'counterpart.extraction': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
    'interests.interdependence': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
    'law.restrictions': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
  },
  'persuade.norms': {
    'law.coverage': { 2: 'partly', 3: 'for', 4: 'for' },
    'law.enforcement': { 2: 'partly', '3-4': 'for' },
    'fairness.notions': { 2: 'partly', '3-4': 'for' },
    'law.symbolic': { 2: 'partly', '3-4': 'for' },
    'counterpart.values': { 0: 'against', 1: 'against', 2: 'partly', '3-4': 'for' },
    'counterpart.legitimacy': { '0-1': 'against', 2: 'partly', '3-4': 'for' },
    'counterpart.trust': { 0: 'against', 1: 'against', 2: 'partly', '3-4': 'for' },
    'counterpart.rejection': { '0-1': 'for', 2: 'partly', '3-4': 'against' },
    'law.weight': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
    'law.restrictions': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
    'counterpart.designated': { no: 'partly', yes: 'against' },
  },
} as const satisfies LeverReasons
