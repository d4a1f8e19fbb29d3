import type { LeverFacts } from './types'

export const reputationAndFairnessFacts = {
  'reputation.fairness': {
    wielder: 'us',
    phases: ['before-talks', 'while-a-deal-is-kept'],
    sources: {
      what: 'C18 Reputations and Fairness; Pottier 2006: 172, 175; Crombe & Hofman 2011: 55; C18 Competing Interests; Cutts 1999b: 44; O25 Lessons learned; judgement',
      who: 'C18 Reputations and Fairness; Slim 2003: 4',
      whoNot: 'C18 Competing Interests; Richardson 2000: 9-10',
      soften: {
        staff: 'judgement',
        principles: 'C18 Competing Notions of Fairness; Marelli 2024; judgement',
      },
      firstSteps: [
        'C18 Reputations and Fairness; Pottier 2006: 172, 175; judgement',
        'C18 Reputations and Fairness; Richardson 2000: 10',
        'O25 Lessons learned; judgement',
      ],
      unblock: 'C18 Reputations and Fairness; Crombe & Hofman 2011: 55',
      preconditions: [
        'C18 Reputations and Fairness; Crombe & Hofman 2011: 55; judgement',
        'C18 Reputations and Fairness; Pottier 2006: 172, 175',
      ],
      goodPractice: [
        'C18 Reputations and Fairness; Pottier 2006: 172, 175; C18 Competing Interests; Cutts 1999b: 44',
        'C18 Reputations and Fairness; Jackson 2014b; C20 Denunciation; judgement',
        'C18 Reputations and Fairness; Jackson 2014b; judgement',
        'C18 Reputations and Fairness; Slim 2003: 4',
        'C18 Competing Interests; Cutts 1999b: 44; judgement',
      ],
      avoid: [
        'C18 Changing Alternatives; Cutts 1999a; Richardson 2000',
        'C18 Reputations and Fairness; Glaser 2005: 10',
        'O25 Recommendations for good practice; judgement',
      ],
      earlySigns: {
        works: 'C18 Reputations and Fairness; Pottier 2006: 172, 175; judgement',
        backfires: 'C18 Competing Notions of Fairness; judgement',
      },
    },
  },
  'reputation.legitimacy': {
    wielder: 'both',
    phases: ['before-talks', 'at-the-table', 'while-a-deal-is-kept'],
    sources: {
      what: 'C20 In search of legitimacy; O25 Lessons learned; UNICEF 2017',
      who: 'O25 box 6; UNICEF 2017; C20 Denunciation',
      whoNot: 'C18 Reputations and Fairness; Maurer 2013: 3',
      soften: {
        principles: 'O25 box 6; UNICEF 2017; judgement',
        access: 'O25 Rationale; O25 Institutional mandate; C18 Reputations and Fairness; judgement',
        staff: 'judgement',
      },
      firstSteps: [
        'C20 In search of legitimacy; judgement',
        'C20 Beyond legitimacy; judgement',
        'O25 Recommendations; C18 Reputations and Fairness; Geneva Conventions 1949',
      ],
      unblock: 'C20 In search of legitimacy',
      preconditions: ['C20 In search of legitimacy', 'O25 Negotiation strategy; Geneva Academy 2011'],
      goodPractice: [
        'O25 box 6; UNICEF 2017; judgement',
        'O25 box 6; UNICEF 2017; judgement',
        'O25 Challenges; Geneva Call 2007; US Supreme Court 2010',
        'C20 Beyond legitimacy; judgement',
      ],
      avoid: [
        'C20 In search of legitimacy',
        'C18 Reputations and Fairness; Maurer 2013: 3; judgement',
        'O25 Rationale; O25 Institutional mandate; judgement',
      ],
      earlySigns: {
        works: 'O25 box 6; UNICEF 2017',
        backfires: 'C20 In search of legitimacy; C18 The Process; Morris 2007: 362',
      },
    },
  },
  'reputation.denounce': {
    wielder: 'someone-else',
    phases: ['before-talks', 'while-a-deal-is-kept'],
    sources: {
      what: 'C18 Reputations and Fairness; Galli 2013: 19; Richardson 2000; C20 Denunciation',
      who: 'C20 Denunciation; C20 Conclusion; O25 Rationale; O25 Recommendations; judgement',
      whoNot: 'C20 Conclusion; C18 Reputations and Fairness; Richardson 2000; judgement',
      soften: {
        access: 'judgement',
        staff: 'C18 Reputations and Fairness; Richardson 2000; judgement',
        civilians: 'O25 Challenges; judgement',
      },
      firstSteps: [
        'C18 Reputations and Fairness; Richardson 2000; judgement',
        'O25 Recommendations; judgement',
        'O25 Recommendations; judgement',
      ],
      unblock: 'C18 Reputations and Fairness',
      preconditions: [
        'C18 Reputations and Fairness',
        'O25 Recommendations; judgement',
        'C18 Reputations and Fairness; Richardson 2000; judgement',
      ],
      goodPractice: [
        'C20 Denunciation; C20 Conclusion',
        'O25 Lessons learned; Petrasek 2000; C18 Reputations and Fairness',
      ],
      avoid: [
        'C18 Reputations and Fairness; Richardson 2000',
        'C18 Reputations and Fairness; Cutts 1999a: 17',
        'C18 Reputations and Fairness; Pottier 2006: 173; O25 Recommendations for good practice',
      ],
      earlySigns: {
        works: 'C18 Reputations and Fairness; Galli 2013: 19; judgement',
        backfires: 'C18 Reputations and Fairness; Richardson 2000',
      },
    },
  },
} as const satisfies Readonly<Record<string, LeverFacts>>
