import type { LeverFacts } from './types'

export const commitmentAndCoalitionFacts = {
  'commit.resolve': {
    wielder: 'us',
    phases: ['before-talks', 'at-the-table', 'while-a-deal-is-kept'],
    sources: {
      what: 'C18 Commitment and Coalition-forming; Habeeb 1988: 132; Zartman & Rubin 2000: 266; O25 Lessons learned',
      who: 'C18 Commitment and Coalition-forming; Morris 2007: 325; O25 Challenges; judgement',
      whoNot: 'C18 The Process; Cutts 1999b: 43',
      soften: {
        access: 'O25 Negotiation strategy; O25 Recommendations; judgement',
      },
      firstSteps: [
        'O25 Lessons learned; O25 Recommendations for good practice; judgement',
        'O25 Monitoring; O25 Recommendations for good practice; judgement',
        'C18 Commitment and Coalition-forming; Morris 2007: 325; C20 In search of legitimacy; judgement',
      ],
      unblock: 'O25 Recommendations for good practice',
      preconditions: ['O25 Recommendations', 'C18 The Process; Jackson 2014a'],
      goodPractice: [
        'O25 Recommendations for good practice',
        'O25 Recommendations for good practice',
        'O25 Lessons learned',
        'C18 Commitment and Coalition-forming; Zartman & Rubin 2000: 266; O25 Lessons learned; judgement',
        'C18 Commitment and Coalition-forming; Habeeb 1988: 144; judgement',
      ],
      avoid: [
        'O25 Recommendations for good practice',
        'O25 Recommendations for good practice',
        'C20 In search of legitimacy',
      ],
      earlySigns: {
        works: 'C18 Commitment and Coalition-forming; Zartman & Rubin 2000: 266; judgement',
        backfires: 'C18 The Process; judgement',
      },
    },
  },
  'coalition.common': {
    wielder: 'both',
    phases: ['before-talks', 'at-the-table', 'while-a-deal-is-kept'],
    sources: {
      what: 'C18 Commitment and Coalition-forming; Jackson 2014a: 4; O25 Recommendations',
      who: 'C18 Commitment and Coalition-forming; Donini 2007: 170; judgement',
      whoNot: 'C18 Competing Interests; Crombe & Hofman 2011: 52; judgement',
      soften: { principles: 'C18 Competing Interests; C18 Potential Risks; AT; judgement' },
      firstSteps: [
        'C18 Commitment and Coalition-forming; Jackson 2014a: 4; judgement',
        'O25 Recommendations; judgement',
        'O25 Recommendations; judgement',
      ],
      unblock: 'C18 Competing Interests; Galli 2013: 18',
      preconditions: [
        'C18 Competing Interests; Galli 2013: 18',
        'C18 Commitment and Coalition-forming; Donini 2007: 170',
      ],
      goodPractice: [
        'C18 Commitment and Coalition-forming; Pottier 2006',
        'O25 Recommendations; C18 Commitment and Coalition-forming; Jackson 2014a: 4',
        'AT; judgement',
        'judgement',
      ],
      avoid: [
        'C18 Potential Risks; judgement',
        'C18 Competing Interests; Galli 2013: 18; judgement',
        'O25 Challenges; IASC 2021; judgement',
      ],
      earlySigns: {
        works: 'C18 Commitment and Coalition-forming; Richardson 2000; judgement',
        backfires: 'C18 Competing Interests; judgement',
      },
    },
  },
} as const satisfies Readonly<Record<string, LeverFacts>>
