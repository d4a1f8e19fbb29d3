import type { DocumentedCase } from './types'

/** Documented cases from Europe. Their words are in the catalogue, documented.cases.<id>. */
export const europe: readonly DocumentedCase[] = [
  {
    id: 'bosnia-1992',
    places: ['bosnia'],
    counterpartKind: 'mixed',
    confidence: 'high',
    source:
      'C18 The Stacked Deck; C18 The Process; Morris 2007; C18 Competing Notions of Fairness; Cutts 1999a,b; C18 Competing Interests; Morris 2007',
    answers: {
      'process.security': { level: 4, known: 'observed' },
      'process.continuity': { level: 4, known: 'observed' },
      'process.commandgap': { level: 4, known: 'observed' },
      'fairness.notions': { level: 4, known: 'observed' },
      'fairness.distribution': { level: 3, known: 'observed' },
      'fairness.linkage': { level: 3, known: 'observed' },
      'fairness.durability': { level: 4, known: 'assumed' },
      'law.enforcement': { level: 4, known: 'reported' },
      'interests.interdependence': { level: 4, known: 'observed' },
      'interests.agencies': { level: 3, known: 'assumed' },
      'interests.subordination': { level: 4, known: 'observed' },
      'interests.entanglement': { level: 3, known: 'assumed' },
      'counterpart.legitimacy': { level: 3, known: 'reported' },
      'counterpart.image': { level: 3, known: 'assumed' },
      'counterpart.command': { level: 1, known: 'reported' },
    },
    uses: [
      {
        id: 'interests',
        lever: 'persuade.interests',
        outcome: 'partly',
        source: 'C18 Persuasion; Morris 2007: 359',
      },
      {
        id: 'resolve',
        lever: 'commit.resolve',
        outcome: 'partly',
        source: 'C18 Commitment and Coalition-forming; Morris 2007: 325',
      },
      {
        id: 'denounce',
        lever: 'reputation.denounce',
        outcome: 'backfired',
        source: 'C18 Reputations and Fairness; Cutts 1999a: 17',
      },
      {
        id: 'council',
        lever: 'third.council',
        outcome: 'short-term-only',
        source: 'C18 Mobilizing Third-Party Support; Cutts 1999a: 3; Morris 2007: 360',
      },
      {
        id: 'escort',
        lever: 'escort',
        outcome: 'short-term-only',
        source: 'C18 Changing Alternatives; Cutts 1999a',
      },
      {
        id: 'suspend',
        lever: 'alternatives.suspend',
        outcome: 'failed',
        source: 'C18 Weak Alternatives; Cutts 1999a: 5',
      },
    ],
    end: 'Cutts 1999a: 25; C18 Conclusion',
  },
  {
    id: 'ukraine-2019',
    places: ['ukraine'],
    counterpartKind: 'government',
    confidence: 'medium',
    source: 'EU in Ukraine 2019; Godefroy et al. 2021',
    answers: {
      'counterpart.rejection': { level: 0, known: 'assumed' },
    },
    uses: [{ id: 'services', lever: 'exchange.services', outcome: 'partly', source: 'EU in Ukraine 2019' }],
    end: null,
  },
  {
    id: 'northern-ireland',
    places: ['northern-ireland'],
    counterpartKind: 'armed-group',
    confidence: 'low',
    source: 'Davies 2025; O25 Negotiation strategy',
    answers: {
      'law.coverage': { level: 4, known: 'observed' },
    },
    uses: [
      {
        id: 'norms',
        lever: 'persuade.norms',
        outcome: 'partly',
        source: 'Davies 2025; O25 Negotiation strategy',
      },
    ],
    end: null,
  },
  {
    id: 'donbas-2015',
    places: ['ukraine'],
    counterpartKind: 'authority',
    coding: 'blind',
    confidence: 'medium',
    source: 'RFE/RL 2015; Guardian 2015; AFP 2015a,b',
    answers: {
      'alternatives.theirs': { level: 3, known: 'reported' },
      'alternatives.cost': { level: 2, known: 'reported' },
      'counterpart.trust': { level: 1, known: 'reported' },
      'counterpart.governs': { level: 3, known: 'assumed' },
    },
    uses: [
      { id: 'denounce', lever: 'reputation.denounce', outcome: 'failed', source: 'RFE/RL 2015; AFP 2015a' },
    ],
    end: 'AFP 2015a; Guardian 2015',
  },
]
