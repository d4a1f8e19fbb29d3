import type { LeverFacts } from './types'

export const persuasionFacts = {
  'persuade.interests': {
    wielder: 'us',
    phases: ['before-talks', 'at-the-table', 'while-a-deal-is-kept'],
    sources: {
      what: 'C18 Persuasion; Galli 2013: 18-19; O25 Negotiation strategy; Mack 2007',
      who: 'C18 Persuasion; Pottier 2006: 169',
      whoNot: 'O25 Recommendations for good practice',
      soften: {
        access: 'O25 Lessons learned; O25 Recommendations for good practice',
      },
      firstSteps: ['O25 Lessons learned', 'C18 Persuasion', 'O25 Negotiation strategy'],
      unblock: 'C18 Competing Interests; C18 Reputations and Fairness',
      preconditions: ['O25 Lessons learned', 'C18 Competing Interests; C20 Beyond legitimacy'],
      goodPractice: [
        'C18 Persuasion; Pottier 2006: 169',
        'C18 Persuasion; Slim 2003: 13-18',
        'O25 Lessons learned',
      ],
      avoid: ['O25 Recommendations for good practice', 'C20 Beyond legitimacy'],
      earlySigns: {
        works: 'judgement',
        backfires: 'C20 Beyond legitimacy; judgement',
      },
    },
  },
  'persuade.norms': {
    wielder: 'both',
    phases: ['before-talks', 'at-the-table', 'while-a-deal-is-kept'],
    sources: {
      what: 'O25 Negotiation strategy; ICRC 2018; C18 Persuasion; Slim 2003: 13-18',
      who: 'O25 Lessons learned; O25 box 6',
      whoNot: 'O25 Challenges',
      soften: {
        access: 'O25 Negotiation preparation; Bellal et al. 2022; O25 Recommendations for good practice',
      },
      firstSteps: [
        'O25 Negotiation strategy; ICRC 2018',
        'O25 Lessons learned',
        'O25 Recommendations for good practice',
      ],
      unblock: 'O25 Negotiation strategy; ICRC 2018',
      preconditions: ['O25 Negotiation strategy; ICRC 2018', 'O25 Challenges'],
      goodPractice: [
        'O25 Negotiation preparation; Bellal et al. 2022',
        'O25 Negotiation strategy',
        'O25 Negotiation strategy; Mack 2007',
      ],
      avoid: ['O25 Recommendations for good practice', 'O25 Negotiation strategy'],
      earlySigns: {
        works: 'judgement',
        backfires: 'O25 Challenges',
      },
    },
  },
} as const satisfies Readonly<Record<string, LeverFacts>>
