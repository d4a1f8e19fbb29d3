import type { LeverFacts } from './types'

export const interdependenceFacts = {
  'exchange.services': {
    wielder: 'us',
    phases: ['before-talks', 'at-the-table', 'while-a-deal-is-kept'],
    sources: {
      what: 'C20 Beyond legitimacy; C18 Strategies for Overcoming; Mancini-Griffoli & Picot 2004 ch. 7',
      who: 'judgement',
      whoNot: 'C20 Beyond legitimacy; Jackson & Aynte 2013; judgement',
      soften: {
        staff: 'judgement',
        principles: 'C20 Beyond legitimacy; judgement',
        precedent: 'O25 Negotiation strategy; judgement',
      },
      firstSteps: [
        'C20 Beyond legitimacy; judgement',
        'C20 Beyond legitimacy; O25 Recommendations for good practice; judgement',
        'O25 Challenges; Mackintosh & Duplat 2013; US Supreme Court 2010; judgement',
      ],
      unblock: 'C20 Beyond legitimacy',
      preconditions: ['C18 Competing Notions of Fairness; judgement', 'C20 Beyond legitimacy; judgement'],
      goodPractice: [
        'O25 Negotiation preparation; Bellal et al. 2022',
        'O25 Challenges; Herbet & Drevon 2022; O25 Negotiation strategy',
        'C20 Beyond legitimacy; judgement',
        'Additional Protocol II 1977 art. 7; IRRC 2021; judgement',
      ],
      avoid: [
        'C20 Beyond legitimacy',
        'C20 Beyond legitimacy; judgement',
        'C20 Beyond legitimacy; judgement',
      ],
      earlySigns: {
        works: 'judgement',
        backfires: 'C20 Beyond legitimacy; judgement',
      },
    },
  },
} as const satisfies Readonly<Record<string, LeverFacts>>
