import type { CodedCase } from './types'

/** Documented cases from Europe. Their words are in the catalogue, documented.cases.<id>. */
export const europe: readonly CodedCase[] = [
  {
    id: 'bosnia-1992',
    places: ['bosnia'],
    counterpartKind: 'mixed',
    confidence: 'high',
    source:
      'C18 The Stacked Deck; Morris 2007; Cutts 1999a,b; C18 The Process; C18 Competing Notions of Fairness',
    answers: {
      'process.security': { level: 4, known: 'observed' },
      'process.continuity': { level: 4, known: 'observed' },
      'process.commandgap': { level: 4, known: 'observed' },
      'fairness.notions': { level: 4, known: 'observed' },
      'fairness.distribution': { level: 3, known: 'observed' },
      'fairness.linkage': { level: 3, known: 'observed' },
      'fairness.durability': { level: 3, known: 'assumed' },
      'law.enforcement': { level: 4, known: 'reported' },
      'interests.interdependence': { level: 4, known: 'observed' },
      'interests.agencies': { level: 3, known: 'assumed' },
      'interests.subordination': { level: 4, known: 'observed' },
      'interests.entanglement': { level: 2, known: 'assumed' },
      'counterpart.legitimacy': { level: 3, known: 'reported' },
      'counterpart.image': { level: 3, known: 'assumed' },
      'counterpart.command': { level: 1, known: 'reported' },
    },
    uses: [
      {
        id: 'interests',
        lever: 'persuade.interests',
        outcome: 'partly',
        source: 'Morris 2007: 359; C18 Persuasion',
      },
      {
        id: 'resolve',
        lever: 'commit.resolve',
        outcome: 'worked',
        source: 'Morris 2007: 325; C18 Commitment and Coalition-forming',
      },
      {
        id: 'legitimacy',
        lever: 'reputation.legitimacy',
        outcome: 'partly',
        source: 'Morris 2007; C18 Reputations and Fairness',
      },
      {
        id: 'denounce',
        lever: 'reputation.denounce',
        outcome: 'backfired',
        source: 'Cutts 1999a: 17; C18 Reputations and Fairness',
      },
      {
        id: 'council',
        lever: 'third.council',
        outcome: 'short-term-only',
        source: 'Cutts 1999a: 3; Morris 2007: 360; C18 Mobilizing Third-Party Support',
      },
      {
        id: 'escort',
        lever: 'escort',
        outcome: 'short-term-only',
        source: 'Cutts 1999a; C18 Changing Alternatives',
      },
      {
        id: 'suspend',
        lever: 'alternatives.suspend',
        outcome: 'failed',
        source: 'Cutts 1999a: 5; C18 Weak Alternatives',
      },
    ],
    end: 'Cutts 1999a: 25; C18 Conclusion',
    confounded: false,
  },
  {
    id: 'ukraine-2019',
    places: ['ukraine'],
    counterpartKind: 'government',
    confidence: 'medium',
    source: 'O25 box 2',
    answers: {
      'counterpart.rejection': { level: 0, known: 'assumed' },
    },
    uses: [{ id: 'interests', lever: 'persuade.interests', outcome: 'worked', source: 'O25 box 2' }],
    end: null,
    confounded: false,
  },
  {
    id: 'northern-ireland',
    places: ['northern-ireland'],
    counterpartKind: 'armed-group',
    confidence: 'low',
    source: 'O25 Negotiation strategy',
    answers: {
      'law.coverage': { level: 3, known: 'observed' },
    },
    uses: [{ id: 'norms', lever: 'persuade.norms', outcome: 'partly', source: 'O25 Negotiation strategy' }],
    end: null,
    confounded: false,
  },
]
