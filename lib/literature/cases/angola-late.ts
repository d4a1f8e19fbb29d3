import type { WorkedExample } from './types'

/**
 * Angola, August 1999: access to areas that UNITA held. The same counterpart as angola-early, six years on.
 */
export const angolaLate: WorkedExample = {
  id: 'angola-late',
  instrument: '1',
  counterpartKind: 'armed-group',
  counterpartLevel: 'political-leadership',
  answers: {
    'process.security': { level: 4, known: 'reported', source: 'HRW 2000; BBC 1999b' },
    'process.volatility': { level: 3, known: 'reported', source: 'HPN 1999; IRIN 1999' },
    'fairness.notions': {
      level: 3,
      known: 'reported',
      source: 'C18 Competing Notions of Fairness; Richardson 2000',
    },
    'fairness.distribution': {
      level: 3,
      known: 'assumed',
      source: 'C18 Competing Notions of Fairness; Richardson 2000',
    },
    'law.restrictions': { level: 3, known: 'reported', source: 'BBC 1999b; UN Security Council 1998' },
    'interests.interdependence': {
      level: 4,
      known: 'assumed',
      source: 'C18 Competing Interests; Richardson 2000',
    },
    'interests.subordination': {
      level: 3,
      known: 'assumed',
      source: 'UN Security Council 1999a; C18 Competing Interests',
    },
    'interests.entanglement': {
      level: 3,
      known: 'reported',
      source: 'C18 Competing Interests; Richardson 2000',
    },
    'alternatives.modalities': { level: 4, known: 'assumed', source: 'UN Security Council 1999a; BBC 1999b' },
    'alternatives.cost': { level: 4, known: 'reported', source: 'BBC 1999b' },
    'counterpart.image': {
      level: 1,
      known: 'reported',
      source: 'C18 Competing Interests; Richardson 2000; BBC 1999a',
    },
    'counterpart.community': {
      level: 1,
      known: 'assumed',
      source: 'C18 Competing Interests; Richardson 2000',
    },
    'counterpart.legitimacy': {
      level: 1,
      known: 'assumed',
      source: 'C18 Reputations and Fairness; Richardson 2000; BBC 1999b',
    },
    'counterpart.trust': {
      level: 1,
      known: 'assumed',
      source: 'C18 Reputations and Fairness; Richardson 2000',
    },
    'counterpart.command': { level: 3, known: 'assumed', source: 'HRW 1999 ch. 6' },
    'counterpart.designated': { level: true, known: 'reported', source: 'UN Security Council 1998' },
  },
  leversUsed: [
    {
      id: 'denounce',
      lever: 'reputation.denounce',
      outcome: 'backfired',
      source: 'C18 Reputations and Fairness; C18 Mobilizing Third-Party Support; Richardson 2000',
    },
  ],
  whatHappened: [
    { id: 'outcome', source: 'C18 Conclusion; Richardson 2000: 26' },
    { id: 'right', source: 'judgement' },
    { id: 'wrong', source: 'judgement' },
  ],
}
