import type { LeverReasons } from './types'

export const thirdPartiesReasons = {
  'third.local': {
    'interests.interdependence': { 2: 'partly', 3: 'for', 4: 'for' },
    'fairness.notions': { 2: 'partly', '3-4': 'for' },
    'process.preparation': { 2: 'partly', '3-4': 'for' },
    'process.commandgap': { 2: 'partly', 3: 'for', 4: 'for' },
    'process.volatility': { 2: 'partly', 3: 'for', 4: 'for' },
    'law.weight': { 2: 'partly', 3: 'for', 4: 'for' },
    'counterpart.influencers': { 0: 'against', 1: 'against', 2: 'partly', 3: 'for', 4: 'for' },
    'counterpart.community': { 0: 'against', 1: 'against', 2: 'partly', '3-4': 'for' },
    'process.security': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
    'law.restrictions': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
  },
  'third.regional': {
    'alternatives.theirs': { 2: 'partly', 3: 'for', 4: 'for' },
    'law.enforcement': { 2: 'partly', '3-4': 'for' },
    'counterpart.trust': { 0: 'for', 1: 'for', 2: 'partly' },
    'counterpart.influencers': { 0: 'against', 1: 'against', 2: 'partly', 3: 'for', 4: 'for' },
    'counterpart.image': { '0-1': 'against', 2: 'partly', '3-4': 'for' },
    'counterpart.rejection': { '0-1': 'for', 2: 'partly', '3-4': 'against' },
    'interests.subordination': { 0: 'for', 1: 'for', 2: 'partly', 3: 'against', 4: 'against' },
    'interests.entanglement': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
    'interests.interdependence': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
  },
  'third.council': {
    'alternatives.theirs': { 2: 'partly', 3: 'for', 4: 'for' },
    'counterpart.image': { '0-1': 'against', 2: 'partly', '3-4': 'for' },
    'counterpart.legitimacy': { '0-1': 'against', 2: 'partly', '3-4': 'for' },
    'counterpart.rejection': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
    'interests.entanglement': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
    'process.security': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
    'law.enforcement': { '0-1': 'for', 2: 'partly', 3: 'partly', 4: 'against' },
    'interests.interdependence': { '0-1': 'partly', 2: 'partly', 3: 'against', 4: 'against' },
    'law.symbolic': { '0-1': 'for', 2: 'partly', '3-4': 'against' },
    'fairness.durability': { '0-1': 'for', 2: 'partly', '3-4': 'against' },
  },
} as const satisfies LeverReasons
