import type { WorkedExample } from './types'

/**
 * Angola, September 1993: relief across the lines, asked of UNITA. Coded as things stood before flights to
 * the besieged cities resumed.
 */
export const angolaEarly: WorkedExample = {
  id: 'angola-early',
  instrument: '1',
  counterpartKind: 'armed-group',
  counterpartLevel: 'political-leadership',
  answers: {
    'process.security': { level: 4, known: 'reported', source: 'UN Security Council 1993a' },
    'process.time': { level: 2, known: 'assumed', source: 'Los Angeles Times 1993a' },
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
    'law.enforcement': { level: 3, known: 'assumed', source: 'Los Angeles Times 1993a' },
    'interests.interdependence': {
      level: 2,
      known: 'assumed',
      source: 'C18 Competing Interests; Richardson 2000',
    },
    'interests.subordination': {
      level: 3,
      known: 'reported',
      source: 'C18 Competing Interests; Richardson 2000: 9',
    },
    'interests.entanglement': {
      level: 3,
      known: 'reported',
      source: 'C18 Competing Interests; Richardson 2000',
    },
    'alternatives.modalities': { level: 4, known: 'assumed', source: 'Los Angeles Times 1993b' },
    'alternatives.cost': { level: 4, known: 'reported', source: 'Los Angeles Times 1993a; HRW 1996' },
    'counterpart.legitimacy': {
      level: 2,
      known: 'assumed',
      source: 'HRW 1999 ch. 10; Los Angeles Times 1993a',
    },
    'counterpart.image': { level: 3, known: 'assumed', source: 'C18 Competing Interests; Richardson 2000' },
    'counterpart.services': {
      level: 3,
      known: 'reported',
      source: 'C18 Competing Notions of Fairness; Richardson 2000',
    },
    'counterpart.rejection': { level: 1, known: 'assumed', source: 'HRW 1999 ch. 10' },
    'ours.resolve': { level: 2, known: 'assumed', source: 'C18 Competing Interests; Richardson 2000: 9' },
    'counterpart.designated': {
      level: false,
      known: 'reported',
      source: 'UN Security Council 1993b; Los Angeles Times 1993a',
    },
  },
  leversUsed: [
    {
      id: 'denounce',
      lever: 'reputation.denounce',
      outcome: 'worked',
      source:
        'C18 Reputations and Fairness; C18 Mobilizing Third-Party Support; Richardson 2000; Los Angeles Times 1993a',
    },
    {
      id: 'coalition',
      lever: 'coalition.common',
      outcome: 'partly',
      source: 'C18 Commitment and Coalition-forming; Richardson 2000',
    },
    {
      id: 'escort',
      lever: 'escort',
      outcome: 'short-term-only',
      source: 'C18 Changing Alternatives; Richardson 2000',
    },
  ],
  whatHappened: [
    { id: 'outcome', source: 'Los Angeles Times 1993b; HPN 1994; C18 Conclusion; Richardson 2000: 8' },
    { id: 'right', source: 'judgement' },
    { id: 'wrong', source: 'Los Angeles Times 1993a; judgement' },
  ],
}
