import type { LeverFacts } from './types'

export const alternativesFacts = {
  'alternatives.ours': {
    wielder: 'us',
    phases: ['before-talks', 'at-the-table', 'while-a-deal-is-kept'],
    modalities: [
      {
        id: 'partners',
        term: 'remote-management',
        what: 'C18 Weak Alternatives',
        needs: 'C18 Weak Alternatives; judgement',
        limit: 'C18 Weak Alternatives; Jackson & Giustozzi 2012b; judgement',
      },
      {
        id: 'cash',
        what: 'C18 Weak Alternatives; Hedlund et al. 2013',
        needs: 'C18 Weak Alternatives; judgement',
        limit: 'judgement',
      },
      {
        id: 'crossLine',
        term: 'cross-line',
        what: 'C18 Weak Alternatives',
        needs: 'O25 box 5',
        limit: 'C18 The Process; Morris 2007: 362; C18 Potential Risks',
      },
      {
        id: 'crossBorder',
        term: 'cross-border',
        what: 'C18 Weak Alternatives',
        needs: 'C18 Changing Alternatives; Gillard 2014',
        limit: 'C18 Changing Alternatives',
      },
      {
        id: 'air',
        what: 'C18 Weak Alternatives; Giugni 2016',
        needs: 'C18 Weak Alternatives; Giugni 2016',
        limit: 'VOA 2016; Anadolu 2016',
      },
      { id: 'stock', what: 'judgement', needs: 'judgement', limit: 'UN News 2009; Irish Times 2009' },
    ],
    notes: [
      { when: { item: 'counterpart.governs', atLeast: 3 }, source: 'C18 Potential Risks' },
      { when: { item: 'alternatives.cost', atLeast: 3 }, source: 'C18 The Process; judgement' },
      {
        when: { item: 'law.restrictions', atLeast: 3 },
        source: 'C18 Changing Alternatives; Gillard 2014; judgement',
      },
    ],
    sources: {
      what: 'C18 Weak Alternatives; Hopmann 1996: 119; C18 Changing Alternatives',
      who: 'C18 Changing Alternatives; Gillard 2014',
      whoNot: 'O25 Recommendations for good practice; Jackson & Giustozzi 2012b',
      soften: {
        civilians: 'C18 Weak Alternatives; Giugni 2016; judgement',
        staff: 'Jackson & Giustozzi 2012b; judgement',
      },
      firstSteps: [
        'C18 Changing Alternatives; judgement',
        'C18 Changing Alternatives; Gillard 2014; Giugni 2016',
        'C18 Weak Alternatives; judgement',
      ],
      unblock: 'C18 Weak Alternatives; C18 Changing Alternatives',
      preconditions: ['C18 Weak Alternatives; Giugni 2016', 'UN News 2009; judgement'],
      goodPractice: [
        'C18 Changing Alternatives; Lax & Sebenius 1985: 166',
        'C18 Weak Alternatives; Giugni 2016',
        'O25 box 5; judgement',
        'C18 The Limits of International Law; Bouchet-Saulnier 2002; judgement',
      ],
      avoid: [
        'C18 Weak Alternatives; Giugni 2016',
        'C18 Changing Alternatives; Cutts 1999a; Richardson 2000',
        'C18 Reputations and Fairness; Jackson 2014b; judgement',
      ],
      earlySigns: {
        works: 'C18 Weak Alternatives; Hopmann 1996: 119; judgement',
        backfires: 'C18 Potential Risks; judgement',
      },
    },
  },
  'alternatives.pressure': {
    wielder: 'both',
    phases: ['before-talks', 'at-the-table', 'while-a-deal-is-kept'],
    sources: {
      what: 'C18 Changing Alternatives; Lax & Sebenius 1985: 166; C20 Beyond legitimacy; judgement',
      who: 'C18 Commitment and Coalition-forming; C20 Conclusion',
      whoNot: 'C18 Commitment and Coalition-forming; C18 The Process',
      soften: {
        civilians: 'C20 Creating negotiation space; Mackintosh & Duplat 2013; judgement',
        access: 'O25 Negotiation strategy; judgement',
      },
      firstSteps: [
        'C18 Changing Alternatives; C20 Beyond legitimacy; judgement',
        'O25 Recommendations; C18 Commitment and Coalition-forming; judgement',
        'C18 The Process; judgement',
      ],
      unblock: 'C18 Commitment and Coalition-forming; C20 Beyond legitimacy',
      preconditions: ['C18 Changing Alternatives', 'C18 Commitment and Coalition-forming; judgement'],
      goodPractice: ['C18 Mobilizing Third-Party Support; Morris 2007: 360; judgement', 'C20 Conclusion'],
      avoid: [
        'C20 Creating negotiation space; Mackintosh & Duplat 2013; judgement',
        'C20 Creating negotiation space; Mackintosh & Duplat 2013',
      ],
      earlySigns: {
        works: 'C18 Changing Alternatives; judgement',
        backfires: 'C18 The Process; judgement',
      },
    },
  },
  'alternatives.suspend': {
    wielder: 'us',
    phases: ['at-the-table', 'while-a-deal-is-kept'],
    sources: {
      what: 'C18 Weak Alternatives; Minear 2007: 18',
      who: 'C18 Weak Alternatives; Cutts 1999a: 5; judgement',
      whoNot: 'C18 Commitment and Coalition-forming; Richardson 2000',
      soften: {
        civilians: 'C18 Weak Alternatives; Terry 2011: 120; judgement',
        access: 'UN News 2009; UN News 2019; judgement',
        staff: 'C18 The Process; judgement',
      },
      firstSteps: [
        'C18 Weak Alternatives; Cutts 1999a: 5; judgement',
        'C18 Weak Alternatives; Terry 2011: 120; judgement',
        'UN News 2009; UN News 2019',
      ],
      unblock: 'C18 Weak Alternatives; Cutts 1999a: 5; C18 Persuasion; Galli 2013: 18',
      preconditions: [
        'C18 Weak Alternatives; Cutts 1999a: 5',
        'UN News 2009; judgement',
        'C18 Weak Alternatives; Terry 2011: 120',
      ],
      goodPractice: [
        'judgement',
        'C18 Commitment and Coalition-forming; Richardson 2000; judgement',
        'MSF 2021; judgement',
      ],
      avoid: ['C18 Weak Alternatives; judgement', 'judgement', 'O25 Lessons learned; judgement'],
      earlySigns: {
        works: 'UN News 2009; judgement',
        backfires: 'Guardian 2010; IRIN 2000a; AP 2012',
      },
    },
  },
} as const satisfies Readonly<Record<string, LeverFacts>>
