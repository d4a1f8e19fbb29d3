/** A part of a guide: its texts, numbered from 1, with the source of each. */
export type GuideSection = {
  readonly id: string
  /** Whether the texts follow each other. */
  readonly isOrdered: boolean
  /** Citations in the grammar of parse-citations.ts, in the order of the texts "1", "2". */
  readonly sources: readonly string[]
}

/** A page to read and print before one goes. Its words are in the catalogue under guides.guides.<id>. */
export type Guide = {
  /** Also its address, so it is never renamed. */
  readonly id: string
  readonly sections: readonly GuideSection[]
}

/** The guides, in the order listed. None speaks of power or of levers: a sheet may be found on whoever carries it. */
export const guides = [
  {
    id: 'law',
    sections: [
      {
        id: 'sentences',
        isOrdered: true,
        sources: [
          'Geneva Conventions 1949; Additional Protocol I 1977 art. 70; Additional Protocol II 1977 art. 18',
          'ICRC 2005 rule 55; ICRC 2005 rule 56; Additional Protocol II 1977 art. 18',
          'Additional Protocol II 1977 art. 14; ICRC 2005 rule 53; ICRC 2005 rule 31; ICRC 2005 rule 32; UN Security Council 2018',
          'Geneva Conventions 1949; Additional Protocol II 1977 art. 7; Additional Protocol II 1977 art. 9',
          'Geneva Conventions 1949',
        ],
      },
      {
        id: 'more',
        isOrdered: false,
        sources: [
          'C18 The Limits of International Law; Bouchet-Saulnier 2002; Additional Protocol II 1977 art. 18',
          'Geneva Conventions 1949',
          'Geneva Conventions 1949; Additional Protocol II 1977 art. 4',
          'Additional Protocol II 1977 art. 17; ICRC 2005 rule 129',
          'Additional Protocol II 1977 art. 4; Optional Protocol 2000 art. 4',
        ],
      },
      {
        id: 'use',
        isOrdered: false,
        sources: [
          'O25 Recommendations for good practice; judgement',
          'O25 Negotiation strategy; ICRC 2018',
          'O25 Recommendations for good practice',
          'O25 Negotiation strategy; O25 box 7',
          'judgement',
          'judgement',
        ],
      },
    ],
  },
  {
    id: 'legal-brief',
    sections: [
      {
        id: 'contact',
        isOrdered: false,
        sources: [
          'C20 Obstacles; Modirzadeh et al. 2011; O25 Recommendations',
          'O25 Institutional mandate; judgement',
          'O25 Challenges; judgement',
        ],
      },
      {
        id: 'support',
        isOrdered: false,
        sources: [
          'US Supreme Court 2010; O25 Challenges',
          'US Supreme Court 2010',
          'Additional Protocol II 1977 art. 7; Additional Protocol II 1977 art. 10; IRRC 2021',
        ],
      },
      {
        id: 'payment',
        isOrdered: false,
        sources: [
          'C20 Beyond legitimacy; Mackintosh & Duplat 2013; judgement',
          'UN Security Council 2022; UN Security Council 2021',
          'UN Security Council 2022; judgement',
          'IFRC undated; judgement',
        ],
      },
      {
        id: 'liable',
        isOrdered: false,
        sources: [
          'O25 Challenges; judgement',
          'US Supreme Court 2010; judgement',
          'O25 Institutional mandate; judgement',
        ],
      },
      {
        id: 'clears',
        isOrdered: false,
        sources: [
          'O25 Rationale; O25 Challenges',
          'O25 Challenges; judgement',
          'judgement',
          'C20 Obstacles; Additional Protocol II 1977 art. 7; judgement',
        ],
      },
      {
        id: 'differs',
        isOrdered: false,
        sources: [
          'C20 Obstacles; O25 Rationale',
          'C20 Obstacles; O25 Recommendations; judgement',
          'HuffPost 2011; judgement',
        ],
      },
    ],
  },
  {
    id: 'voice',
    sections: [
      {
        id: 'steps',
        isOrdered: true,
        sources: [
          'O25 Negotiation strategy; Petrasek 2000',
          'O25 Rationale; judgement',
          'O25 Challenges; O25 Lessons learned; judgement',
          'O25 Lessons learned; judgement',
          'O25 Recommendations; C18 Commitment and Coalition-forming; judgement',
          'C20 Denunciation; judgement',
          'C20 Denunciation; C20 Conclusion',
          'C18 Reputations and Fairness; Richardson 2000; O25 Recommendations; judgement',
        ],
      },
      {
        id: 'before',
        isOrdered: false,
        sources: [
          'C18 Reputations and Fairness; Richardson 2000; judgement',
          'O25 Challenges; judgement',
          'O25 Negotiation strategy; judgement',
          'judgement',
        ],
      },
      {
        id: 'never',
        isOrdered: false,
        sources: [
          'O25 Recommendations for good practice',
          'C18 Reputations and Fairness; Richardson 2000; judgement',
          'O25 Lessons learned; Petrasek 2000',
        ],
      },
    ],
  },
  {
    id: 'people',
    sections: [
      {
        id: 'want',
        isOrdered: false,
        sources: [
          'O25 Negotiation preparation; judgement',
          'Davies et al. 2023; Davies et al. 2024',
          'O25 Negotiation preparation',
          'C20 Prenegotiation; judgement',
        ],
      },
      {
        id: 'risk',
        isOrdered: false,
        sources: [
          'O25 Understanding; judgement',
          'Marelli 2024; judgement',
          'C18 Reputations and Fairness; Jackson 2014b; judgement',
        ],
      },
      {
        id: 'care',
        isOrdered: false,
        sources: [
          'O25 Negotiation preparation; judgement',
          'Marelli 2024; judgement',
          'O25 Lessons learned; Davies et al. 2023',
          'judgement',
        ],
      },
      { id: 'after', isOrdered: false, sources: ['O25 Monitoring; judgement', 'C18 The Definition'] },
    ],
  },
  {
    id: 'checkpoint',
    sections: [
      {
        id: 'before',
        isOrdered: false,
        sources: [
          'judgement',
          'IFRC undated',
          'IFRC undated; judgement',
          'Marelli 2024; judgement',
          'judgement',
          'judgement',
        ],
      },
      {
        id: 'arrive',
        isOrdered: false,
        sources: ['IFRC undated; judgement', 'judgement', 'C18 Persuasion; Pottier 2006: 169'],
      },
      {
        id: 'say',
        isOrdered: false,
        sources: [
          'judgement',
          'ICRC 2005 rule 55; judgement',
          'IFRC undated; O25 Negotiation strategy; judgement',
          'judgement',
        ],
      },
      {
        id: 'refuse',
        isOrdered: false,
        sources: [
          'IFRC undated; O25 Negotiation strategy; judgement',
          'Marelli 2024; judgement',
          'IFRC undated; judgement',
        ],
      },
      {
        id: 'back',
        isOrdered: false,
        sources: ['IFRC undated; judgement', 'IFRC undated; judgement', 'judgement'],
      },
      { id: 'after', isOrdered: false, sources: ['IFRC undated'] },
    ],
  },
  {
    id: 'team',
    sections: [
      {
        id: 'who',
        isOrdered: false,
        sources: [
          'O25 Lessons learned; O25 Recommendations for good practice',
          'du Pasquier 2016; AT; judgement',
          'du Pasquier 2016; AT',
          'O25 Recommendations for good practice; judgement',
        ],
      },
      {
        id: 'danger',
        isOrdered: false,
        sources: [
          'O25 Challenges; IASC 2021; judgement',
          'C18 Reputations and Fairness; Jackson 2014b; judgement',
          'O25 Challenges; Jackson 2014',
        ],
      },
      {
        id: 'voice',
        isOrdered: false,
        sources: [
          'O25 Negotiation preparation; judgement',
          'O25 Recommendations; judgement',
          'O25 Challenges; judgement',
        ],
      },
      {
        id: 'interpreter',
        isOrdered: false,
        sources: ['Red T 2012; judgement', 'Red T 2012; judgement', 'Red T 2012; judgement', 'judgement'],
      },
    ],
  },
] as const satisfies readonly Guide[]

/** The guide with this id, or null where there is none. */
export function findGuide(id: string): Guide | null {
  return guides.find((guide) => guide.id === id) ?? null
}
