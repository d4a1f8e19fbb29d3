import type { LeverFacts } from './types'

export const thirdPartiesFacts = {
  'third.local': {
    wielder: 'someone-else',
    phases: ['before-talks', 'at-the-table', 'while-a-deal-is-kept'],
    helpers: [
      {
        id: 'elders',
        can: 'O25 Lessons learned; Somalia Report 2011; judgement',
        limit: 'Jackson & Giustozzi 2012b; judgement',
      },
      { id: 'clergy', can: 'O25 box 6; UNICEF 2017; O25 Lessons learned', limit: 'judgement' },
      { id: 'women', can: 'O25 box 6; UNICEF 2017; judgement', limit: 'judgement' },
      { id: 'traders', can: 'judgement', limit: 'judgement' },
      { id: 'diaspora', can: 'O25 Lessons learned; judgement', limit: 'judgement' },
      { id: 'fighters', can: 'O25 Lessons learned; judgement', limit: 'judgement' },
    ],
    notes: [
      { when: { item: 'process.security', atLeast: 3 }, source: 'Jackson & Giustozzi 2012b; judgement' },
      {
        when: { item: 'counterpart.command', atMost: 1 },
        source: 'O25 Challenges; C18 The Process; judgement',
      },
    ],
    sources: {
      what: 'O25 Lessons learned; C20 In search of legitimacy',
      who: 'O25 Lessons learned; judgement',
      whoNot: 'Jackson & Giustozzi 2012b; O25 Recommendations for good practice',
      soften: {
        civilians: 'Jackson & Giustozzi 2012b; judgement',
      },
      firstSteps: [
        'O25 Lessons learned; O25 Negotiation preparation; judgement',
        'Jackson & Giustozzi 2012b; judgement',
        'O25 Recommendations for good practice; judgement',
      ],
      unblock: 'O25 Lessons learned',
      preconditions: [
        'O25 Lessons learned; O25 Recommendations for good practice',
        'Jackson & Giustozzi 2012b; judgement',
      ],
      goodPractice: [
        'O25 Lessons learned; O25 Recommendations for good practice; judgement',
        'O25 box 6; UNICEF 2017; O25 Lessons learned',
      ],
      avoid: [
        'O25 Recommendations for good practice',
        'O25 Recommendations for good practice; judgement',
        'judgement',
        'O25 Negotiation strategy; judgement',
      ],
      earlySigns: {
        works: 'judgement',
        backfires: 'judgement',
      },
    },
  },
  'third.regional': {
    wielder: 'someone-else',
    phases: ['before-talks', 'at-the-table'],
    helpers: [
      {
        id: 'bodies',
        can: 'C18 Mobilizing Third-Party Support; Cohen 2009; judgement',
        limit: 'C18 Potential Risks',
      },
      {
        id: 'neighbours',
        can: 'C18 Changing Alternatives; judgement',
        limit: 'C18 Potential Risks; judgement',
      },
      {
        id: 'patrons',
        can: 'C18 Mobilizing Third-Party Support; Herrero 2014; judgement',
        limit: 'C18 Potential Risks; judgement',
      },
      {
        id: 'donors',
        can: 'O25 box 6; UNICEF 2017; Washington Post 2020',
        limit: 'C18 Potential Risks; C18 Reputations and Fairness',
      },
    ],
    notes: [
      {
        when: { item: 'interests.entanglement', atLeast: 3 },
        source: 'C18 Competing Interests; Richardson 2000: 9-10',
      },
      { when: { item: 'counterpart.image', atLeast: 3 }, source: 'C20 Denunciation; judgement' },
    ],
    sources: {
      what: 'C18 Mobilizing Third-Party Support; Cohen 2009',
      who: 'C18 Mobilizing Third-Party Support; Herrero 2014; O25 Lessons learned',
      whoNot: 'C18 Potential Risks; judgement',
      soften: {
        principles: 'C18 Potential Risks; judgement',
      },
      firstSteps: [
        'O25 Lessons learned; C18 Potential Risks; judgement',
        'judgement',
        'C20 Prenegotiation; judgement',
      ],
      unblock: 'O25 Lessons learned; C18 Mobilizing Third-Party Support',
      preconditions: ['C18 Mobilizing Third-Party Support; Herrero 2014; Cohen 2009', 'C18 Potential Risks'],
      goodPractice: ['C18 Potential Risks; judgement', 'C18 Mobilizing Third-Party Support; Cohen 2009'],
      avoid: ['C18 Potential Risks', 'C18 Potential Risks; C20 Beyond legitimacy'],
      earlySigns: {
        works: 'C18 Mobilizing Third-Party Support; Cohen 2009; judgement',
        backfires: 'C18 Potential Risks; judgement',
      },
    },
  },
  'third.council': {
    wielder: 'someone-else',
    phases: ['before-talks', 'while-a-deal-is-kept'],
    helpers: [
      {
        id: 'council',
        can: 'C18 Mobilizing Third-Party Support; C18 Changing Alternatives; C20 Denunciation; UN Security Council 2018',
        limit: 'C18 Mobilizing Third-Party Support; Morris 2007: 360',
      },
      {
        id: 'children',
        can: 'C20 Denunciation; O25 box 6; UNICEF 2017; O25 Lessons learned',
        limit: 'C20 note 1; UNICEF 2017',
      },
      { id: 'sanctions', can: 'C20 Denunciation', limit: 'C20 Denunciation' },
      { id: 'reports', can: 'C20 Denunciation; C20 Conclusion', limit: 'O25 Challenges; judgement' },
      {
        id: 'courts',
        can: 'C18 The Limits of International Law',
        limit: 'C18 The Limits of International Law; Wynn-Pope 2016; Rome Statute 2019',
      },
    ],
    notes: [
      {
        when: { item: 'process.security', atLeast: 3 },
        source: 'C18 Reputations and Fairness; Richardson 2000',
      },
      {
        when: { item: 'law.symbolic', atLeast: 3 },
        source: 'C18 The Limits of International Law; Glaser 2005: 10; judgement',
      },
    ],
    sources: {
      what: 'C18 Mobilizing Third-Party Support; C20 Denunciation; O25 Lessons learned',
      who: 'C20 Denunciation; C20 Conclusion',
      whoNot: 'C20 Conclusion; C18 Mobilizing Third-Party Support',
      soften: {
        access: 'C20 Denunciation; judgement',
        principles: 'C20 Conclusion; O25 Challenges; judgement',
      },
      firstSteps: [
        'C18 Mobilizing Third-Party Support; Morris 2007: 360',
        'C20 Denunciation; O25 Recommendations; judgement',
        'C18 Reputations and Fairness; Richardson 2000; judgement',
      ],
      unblock: 'C20 In search of legitimacy; C20 Conclusion',
      preconditions: ['C18 Mobilizing Third-Party Support; Morris 2007: 360', 'C20 Denunciation'],
      goodPractice: ['C20 Denunciation', 'O25 box 6; UNICEF 2017; O25 Lessons learned'],
      avoid: [
        'C18 Mobilizing Third-Party Support; Morris 2007: 360',
        'C20 Creating negotiation space; Mackintosh & Duplat 2013',
        'C18 Mobilizing Third-Party Support; Radice 2016',
      ],
      earlySigns: {
        works: 'O25 Lessons learned; judgement',
        backfires: 'C18 The Limits of International Law; Glaser 2005: 10',
      },
    },
  },
} as const satisfies Readonly<Record<string, LeverFacts>>
