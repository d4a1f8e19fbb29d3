import type { LeverReasons } from './types'

export const preparingTheGroundReasons = {
  'sequence.steps': {
    'fairness.notions': { 2: 'partly', '3-4': 'for' },
    'process.volatility': { 2: 'partly', 3: 'partly', 4: 'partly' },
    'counterpart.trust': { 0: 'partly', 1: 'for', 2: 'partly' },
    'law.symbolic': { 2: 'partly', '3-4': 'for' },
    'fairness.durability': { 2: 'partly', '3-4': 'for' },
    'fairness.linkage': { 2: 'partly', '3-4': 'for' },
    'alternatives.cost': { 2: 'partly', 3: 'for', 4: 'for' },
    'counterpart.goodfaith': { '0-1': 'against', 2: 'partly', '3-4': 'for' },
    'law.restrictions': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
    'process.security': { 2: 'partly', 3: 'against', 4: 'against' },
    'process.commandgap': { 2: 'partly', 3: 'against', 4: 'against' },
  },
  'space.mandate': {
    'law.restrictions': { 2: 'partly', 3: 'for', 4: 'for' },
    'interests.internal': { 2: 'partly', '3-4': 'for' },
    'counterpart.designated': { yes: 'for' },
    'law.coverage': { 2: 'partly', 3: 'for', 4: 'for' },
    'interests.subordination': { 2: 'partly', 3: 'for', 4: 'for' },
    'ours.resolve': { 0: 'against', 1: 'against', 2: 'partly', '3-4': 'for' },
    'process.time': { '0-1': 'for', 2: 'partly', 3: 'against', 4: 'against' },
  },
} as const satisfies LeverReasons
