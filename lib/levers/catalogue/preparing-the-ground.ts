import type { LeverFacts } from './types'

export const preparingTheGroundFacts = {
  'sequence.steps': {
    wielder: 'us',
    phases: ['before-talks', 'at-the-table'],
    sources: {
      what: 'O25 Negotiation strategy; Geneva Call 2007; judgement',
      who: 'O25 box 5; O25 Challenges',
      whoNot: 'O25 Recommendations for good practice',
      soften: {
        civilians: 'O25 box 5; judgement',
        staff: 'judgement',
        precedent: 'O25 Negotiation strategy; judgement',
      },
      firstSteps: [
        'O25 Negotiation strategy; judgement',
        'O25 Negotiation strategy; judgement',
        'O25 box 5; judgement',
      ],
      unblock: 'O25 Negotiation strategy',
      preconditions: ['judgement', 'O25 box 5; O25 Challenges'],
      goodPractice: [
        'O25 box 5',
        'O25 Negotiation strategy; Geneva Call 2007',
        'O25 Negotiation strategy',
        'O25 Negotiation strategy; Geneva Call 2007; judgement',
      ],
      avoid: [
        'O25 Negotiation strategy; Geneva Call 2007',
        'O25 Negotiation strategy; O25 Recommendations for good practice',
        'O25 box 5; UNHCR undated; judgement',
      ],
      earlySigns: {
        works: 'judgement',
        backfires: 'C20 In search of legitimacy; judgement',
      },
    },
  },
  'space.mandate': {
    wielder: 'both',
    phases: ['before-talks'],
    sources: {
      what: 'C20 Creating negotiation space; O25 Recommendations',
      who: 'C20 Creating negotiation space; O25 Recommendations',
      whoNot: 'O25 Challenges; Jackson 2014',
      soften: {
        access: 'C20 Creating negotiation space; judgement',
      },
      firstSteps: [
        'O25 Recommendations; O25 Institutional mandate; judgement',
        'C20 Creating negotiation space',
        'O25 Challenges; judgement',
      ],
      unblock: 'O25 Challenges; O25 Recommendations',
      preconditions: ['C20 Obstacles; O25 Challenges', 'O25 Challenges; O25 Recommendations'],
      goodPractice: [
        'C20 Creating negotiation space; O25 Recommendations',
        'O25 Recommendations',
        'UN Security Council 2022; UN Security Council 2021; judgement',
      ],
      avoid: ['O25 Recommendations', 'O25 Challenges; Jackson 2014'],
      earlySigns: {
        works: 'UN Security Council 2022; judgement',
        backfires: 'C18 Reputations and Fairness; Maurer 2013: 3; judgement',
      },
    },
  },
} as const satisfies Readonly<Record<string, LeverFacts>>
