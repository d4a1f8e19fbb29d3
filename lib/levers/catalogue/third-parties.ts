import type { LeverFacts } from './types'

export const thirdPartiesFacts = {
  'third.local': {
    wielder: 'someone-else',
    phases: ['before-talks', 'at-the-table', 'while-a-deal-is-kept'],
    sources: {
      what: 'O25 Lessons learned; C20 In search of legitimacy',
      who: 'O25 Lessons learned',
      whoNot: 'judgement',
      soften: {
        civilians: 'judgement',
      },
      firstSteps: [
        'O25 Lessons learned; O25 Negotiation preparation',
        'judgement',
        'O25 Recommendations for good practice; judgement',
      ],
      unblock: 'O25 Lessons learned',
      preconditions: ['O25 Lessons learned; O25 Recommendations for good practice', 'judgement'],
      goodPractice: [
        'O25 Lessons learned; O25 Recommendations for good practice',
        'O25 Lessons learned; O25 box 6; UNICEF 2017',
      ],
      avoid: ['O25 Recommendations for good practice', 'O25 Recommendations for good practice; judgement'],
      earlySigns: {
        works: 'judgement',
        backfires: 'judgement',
      },
    },
  },
  'third.regional': {
    wielder: 'someone-else',
    phases: ['before-talks', 'at-the-table'],
    sources: {
      what: 'C18 Mobilizing Third-Party Support; Cohen 2009',
      who: 'C18 Mobilizing Third-Party Support; Herrero 2014; O25 Lessons learned',
      whoNot: 'C18 Potential Risks',
      soften: {
        principles: 'judgement',
      },
      firstSteps: ['O25 Lessons learned; C18 Potential Risks', 'judgement', 'C20 Prenegotiation; judgement'],
      unblock: 'O25 Lessons learned; C18 Mobilizing Third-Party Support',
      preconditions: ['C18 Mobilizing Third-Party Support; Herrero 2014; Cohen 2009', 'C18 Potential Risks'],
      goodPractice: ['C18 Potential Risks; judgement', 'C18 Mobilizing Third-Party Support; Cohen 2009'],
      avoid: ['C18 Potential Risks', 'C18 Potential Risks; C20 Beyond legitimacy'],
      earlySigns: {
        works: 'judgement',
        backfires: 'C18 Potential Risks; judgement',
      },
    },
  },
  'third.council': {
    wielder: 'someone-else',
    phases: ['before-talks', 'while-a-deal-is-kept'],
    sources: {
      what: 'C18 Mobilizing Third-Party Support; C20 Denunciation; O25 Lessons learned',
      who: 'C20 Denunciation; C20 Conclusion',
      whoNot: 'C20 Conclusion; C18 Mobilizing Third-Party Support',
      soften: {
        access: 'judgement',
        principles: 'judgement',
      },
      firstSteps: [
        'C18 Mobilizing Third-Party Support; Morris 2007: 360',
        'C20 Denunciation; O25 Recommendations',
        'C18 Reputations and Fairness; Richardson 2000; judgement',
      ],
      unblock: 'C20 In search of legitimacy; C20 Conclusion',
      preconditions: ['C18 Mobilizing Third-Party Support; Morris 2007: 360', 'C20 Denunciation'],
      goodPractice: ['C20 Denunciation', 'O25 box 6; UNICEF 2017; O25 Lessons learned'],
      avoid: [
        'C18 Mobilizing Third-Party Support; Morris 2007: 360',
        'C20 Creating negotiation space; Mackintosh & Duplat 2013',
      ],
      earlySigns: {
        works: 'O25 Lessons learned; judgement',
        backfires: 'C18 The Limits of International Law; Glaser 2005: 10',
      },
    },
  },
} as const satisfies Readonly<Record<string, LeverFacts>>
