import type { LeverFacts } from './types'

export const alternativesFacts = {
  'alternatives.ours': {
    wielder: 'us',
    phases: ['before-talks', 'at-the-table', 'while-a-deal-is-kept'],
    sources: {
      what: 'C18 Changing Alternatives; C18 Weak Alternatives; Hopmann 1996: 119',
      who: 'C18 Changing Alternatives; Gillard 2014',
      whoNot: 'judgement',
      soften: {
        staff: 'judgement',
      },
      firstSteps: [
        'judgement',
        'C18 Changing Alternatives; Gillard 2014; Giugni 2016',
        'C18 Weak Alternatives; judgement',
      ],
      unblock: 'C18 Weak Alternatives; C18 Changing Alternatives',
      preconditions: ['C18 Weak Alternatives; Giugni 2016', 'judgement'],
      goodPractice: [
        'C18 Changing Alternatives; Lax & Sebenius 1985: 166',
        'C18 Weak Alternatives; Giugni 2016',
      ],
      avoid: [
        'C18 Weak Alternatives; Giugni 2016',
        'C18 Changing Alternatives; Cutts 1999a; Richardson 2000',
      ],
      earlySigns: {
        works: 'judgement',
        backfires: 'judgement',
      },
    },
  },
  'alternatives.pressure': {
    wielder: 'both',
    phases: ['before-talks', 'at-the-table', 'while-a-deal-is-kept'],
    sources: {
      what: 'C18 Changing Alternatives; Lax & Sebenius 1985: 166; C20 Beyond legitimacy',
      who: 'C18 Commitment and Coalition-forming; C20 Conclusion',
      whoNot: 'C18 Commitment and Coalition-forming; C18 The Process',
      soften: {
        civilians: 'judgement',
        access: 'judgement',
      },
      firstSteps: [
        'C18 Changing Alternatives; C20 Beyond legitimacy',
        'O25 Recommendations; C18 Commitment and Coalition-forming',
        'C18 The Process; judgement',
      ],
      unblock: 'C18 Commitment and Coalition-forming; C20 Beyond legitimacy',
      preconditions: ['C18 Changing Alternatives', 'C18 Commitment and Coalition-forming; judgement'],
      goodPractice: ['judgement', 'C20 Conclusion'],
      avoid: ['judgement', 'C20 Creating negotiation space; Mackintosh & Duplat 2013'],
      earlySigns: {
        works: 'judgement',
        backfires: 'C18 The Process; judgement',
      },
    },
  },
  'alternatives.suspend': {
    wielder: 'us',
    phases: ['at-the-table', 'while-a-deal-is-kept'],
    sources: {
      what: 'C18 Weak Alternatives; Minear 2007: 18',
      who: 'C18 Weak Alternatives; Cutts 1999a: 5',
      whoNot: 'C18 Commitment and Coalition-forming; Richardson 2000',
      soften: {
        civilians: 'C18 Weak Alternatives; Terry 2011: 120; judgement',
        access: 'judgement',
        staff: 'C18 The Process; judgement',
      },
      firstSteps: [
        'C18 Weak Alternatives; Cutts 1999a: 5',
        'C18 Weak Alternatives; Terry 2011: 120',
        'judgement',
      ],
      unblock: 'C18 Weak Alternatives; Cutts 1999a: 5; C18 Persuasion; Galli 2013: 18',
      preconditions: [
        'C18 Weak Alternatives; Cutts 1999a: 5',
        'judgement',
        'C18 Weak Alternatives; Terry 2011: 120',
      ],
      goodPractice: ['judgement', 'C18 Commitment and Coalition-forming; Richardson 2000; judgement'],
      avoid: ['C18 Weak Alternatives; judgement', 'judgement'],
      earlySigns: {
        works: 'judgement',
        backfires: 'judgement',
      },
    },
  },
} as const satisfies Readonly<Record<string, LeverFacts>>
