import type { LeverFacts } from './types'

export const persuasionFacts = {
  'persuade.interests': {
    wielder: 'us',
    phases: ['before-talks', 'at-the-table', 'while-a-deal-is-kept'],
    arguments: [
      {
        id: 'people',
        kind: 'interests',
        source: 'C18 Persuasion; Galli 2013: 18',
        mind: 'O25 Recommendations for good practice; O25 Challenges; judgement',
        say: [{}, { when: { item: 'counterpart.community', atLeast: 3 } }],
      },
      {
        id: 'standing',
        kind: 'interests',
        source: 'C18 Persuasion; Morris 2007: 359; C20 In search of legitimacy',
        mind: 'C18 Reputations and Fairness; Maurer 2013: 3',
        say: [
          {},
          { when: { item: 'counterpart.governs', atLeast: 3 } },
          { when: { item: 'counterpart.image', atLeast: 3 } },
        ],
      },
      {
        id: 'burden',
        kind: 'interests',
        source: 'C20 Beyond legitimacy; C18 Persuasion; Crombe & Hofman 2011: 54',
        mind: 'C20 Beyond legitimacy; judgement',
        say: [{}, {}],
      },
      {
        id: 'discipline',
        kind: 'interests',
        source: 'O25 Negotiation strategy; Mack 2007; Bangerter 2011',
        mind: 'C18 The Process; Morris 2007: 362; judgement',
        say: [{}, { when: { item: 'counterpart.command', atLeast: 3 } }],
      },
      {
        id: 'return',
        kind: 'reciprocity',
        source: 'O25 Negotiation strategy; Mack 2007; C18 Persuasion; Slim 2003: 13-18',
        mind: 'Geneva Conventions 1949; ICRC 2005 rule 139; judgement',
        say: [{}, {}],
      },
    ],
    sources: {
      what: 'C18 Persuasion; Galli 2013: 18-19; O25 Negotiation strategy; Mack 2007',
      who: 'C18 Persuasion; Pottier 2006: 169',
      whoNot: 'O25 Recommendations for good practice',
      soften: {
        access: 'O25 Lessons learned; O25 Recommendations for good practice',
      },
      firstSteps: [
        'O25 Lessons learned; judgement',
        'C18 Persuasion; judgement',
        'O25 Negotiation strategy; judgement',
      ],
      unblock: 'C18 Competing Interests; C18 Reputations and Fairness',
      preconditions: ['O25 Lessons learned', 'C18 Competing Interests; C20 Beyond legitimacy'],
      goodPractice: [
        'C18 Persuasion; Pottier 2006: 169',
        'C18 Persuasion; Slim 2003: 13-18',
        'O25 Lessons learned; O25 Challenges',
        'C18 Persuasion; Pottier 2006: 169',
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
    arguments: [
      {
        id: 'law',
        kind: 'law',
        source: 'Geneva Conventions 1949; C18 The Limits of International Law; O25 Institutional mandate',
        mind: 'C18 The Limits of International Law; Maurer 2013; AT; O25 Recommendations for good practice; judgement',
        say: [{}, { when: { item: 'law.weight', atMost: 1 } }],
      },
      {
        id: 'beside',
        kind: 'law',
        source: 'O25 Negotiation strategy; ICRC 2018; C18 Persuasion',
        mind: 'O25 Negotiation strategy; US Supreme Court 2010',
        say: [{}, { when: { item: 'counterpart.values', atLeast: 3 } }],
      },
      {
        id: 'faith',
        kind: 'codes',
        source: 'O25 box 6; UNICEF 2017; O25 Negotiation strategy',
        mind: 'O25 Challenges; Herbet & Drevon 2022; O25 Lessons learned',
        say: [{}, { when: { item: 'counterpart.rejection', atLeast: 3 } }],
      },
      {
        id: 'custom',
        kind: 'codes',
        source: 'O25 Negotiation strategy; ICRC 2018; O25 box 7',
        mind: 'judgement',
        say: [{}, { when: { item: 'counterpart.values', atLeast: 3 } }],
      },
      {
        id: 'soldier',
        kind: 'codes',
        source: 'O25 Negotiation strategy; ICRC 2018; Mack 2007',
        mind: 'O25 Challenges; judgement',
        say: [{}, { when: { item: 'counterpart.trust', atLeast: 3 } }],
      },
      {
        id: 'humanity',
        kind: 'codes',
        source: 'O25 Negotiation strategy; Davies 2025',
        mind: 'judgement',
        say: [{}, {}],
      },
    ],
    sources: {
      what: 'O25 Negotiation strategy; ICRC 2018; C18 Persuasion; Slim 2003: 13-18',
      who: 'O25 Lessons learned; O25 box 6; judgement',
      whoNot: 'O25 Challenges',
      soften: {
        access: 'O25 Negotiation preparation; Bellal et al. 2022; O25 Recommendations for good practice',
      },
      firstSteps: [
        'O25 Negotiation strategy; ICRC 2018',
        'O25 Lessons learned; judgement',
        'O25 Recommendations for good practice; judgement',
      ],
      unblock: 'O25 Negotiation strategy; ICRC 2018',
      preconditions: ['O25 Negotiation strategy; ICRC 2018', 'O25 Challenges'],
      goodPractice: [
        'O25 Negotiation preparation; Bellal et al. 2022',
        'O25 Negotiation strategy',
        'O25 Negotiation strategy; Mack 2007; US Supreme Court 2010',
        'Geneva Conventions 1949; ICRC 2005 rule 55; O25 Understanding',
      ],
      avoid: [
        'O25 Recommendations for good practice',
        'O25 Negotiation strategy',
        'O25 Challenges; Mackintosh & Duplat 2013; US Supreme Court 2010',
        'judgement',
      ],
      earlySigns: {
        works: 'judgement',
        backfires: 'O25 Challenges',
      },
    },
  },
} as const satisfies Readonly<Record<string, LeverFacts>>
