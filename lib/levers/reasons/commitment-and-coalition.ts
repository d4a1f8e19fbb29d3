import type { LeverReasons } from './types'

export const commitmentAndCoalitionReasons = {
  'commit.resolve': {
    'process.continuity': { 2: 'partly', 3: 'for', 4: 'for' },
    'process.preparation': { 2: 'partly', '3-4': 'for' },
    'ours.resolve': { 0: 'for', 1: 'for', 2: 'partly' },
    'counterpart.priority': { 0: 'for', 1: 'for', 2: 'partly' },
    'interests.internal': { 2: 'partly', '3-4': 'for' },
    'interests.subordination': { 2: 'partly', 3: 'for', 4: 'for' },
    'counterpart.command': { '0-1': 'against', 2: 'partly', '3-4': 'for' },
    'process.time': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
    'process.volatility': { 0: 'for', 1: 'for', 2: 'partly', 3: 'against', 4: 'against' },
    'law.restrictions': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
    'counterpart.designated': { no: 'partly', yes: 'against' },
  },
  'coalition.common': {
    'interests.agencies': { 2: 'partly', 3: 'for', 4: 'for' },
    'alternatives.theirs': { 2: 'partly', 3: 'for', 4: 'for' },
    'process.preparation': { 2: 'partly', '3-4': 'for' },
    'fairness.linkage': { 2: 'partly', '3-4': 'for' },
    'law.restrictions': { 2: 'partly', 3: 'for', 4: 'for' },
    'ours.resolve': { 0: 'against', 1: 'against', 2: 'partly', '3-4': 'for' },
    'process.time': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
    'interests.subordination': { 0: 'for', 1: 'for', 2: 'partly', 3: 'against', 4: 'against' },
  },
} as const satisfies LeverReasons
