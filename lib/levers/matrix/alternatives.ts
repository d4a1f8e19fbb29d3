import type { MatrixLever } from '@/lib/levers/types'

export const alternatives = [
  {
    id: 'alternatives.ours',
    family: 'alternatives',
    actsOn: ['alternatives.ours'],
    riskLabel: 'low',
    match: [
      {
        item: 'alternatives.modalities',
        strength: 3,
        confidence: 'high',
        direction: 1,
        why: 'builds the routes that are missing',
        source: 'C18 Changing Alternatives',
      },
      {
        item: 'alternatives.theirs',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'balances a counterpart that can do without us',
        source: 'C18 Weak Alternatives; Hopmann 1996: 119',
      },
      {
        item: 'alternatives.cost',
        strength: 2,
        confidence: 'low',
        direction: 1,
        why: 'other routes lower the price of each day',
        source: 'judgement',
      },
      {
        item: 'alternatives.withdrawal',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'a fallback eases being unable to leave',
        source: 'judgement',
      },
    ],
    gates: [],
    cautions: [
      {
        item: 'law.restrictions',
        table: 'mild',
        why: 'most routes still need permits or consent',
        source: 'C18 Changing Alternatives; Gillard 2014',
      },
    ],
    risk: {
      staff: {
        base: 0,
        adds: [{ item: 'process.security', table: 'add-high' }],
        source: 'C18 Potential Risks',
      },
    },
  },
  {
    id: 'alternatives.pressure',
    family: 'alternatives',
    actsOn: ['alternatives.theirs'],
    riskLabel: 'medium to high',
    match: [
      {
        item: 'alternatives.theirs',
        strength: 3,
        confidence: 'high',
        direction: 1,
        why: 'targets what lets them do without us',
        source: 'C18 Changing Alternatives',
      },
      {
        item: 'interests.interdependence',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'worse alternatives can foster interdependence',
        source: 'C18 Changing Alternatives',
      },
      {
        item: 'fairness.linkage',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'costlier refusal weakens attached conditions',
        source: 'judgement',
      },
    ],
    gates: [
      {
        any: [
          {
            item: 'interests.agencies',
            table: 'helpful-when-low',
            why: 'common rules need agencies acting together',
            source: 'C18 Commitment and Coalition-forming',
          },
        ],
      },
    ],
    cautions: [
      {
        item: 'process.security',
        table: 'caution',
        why: 'pressure provokes those who hold our safety',
        source: 'C18 The Process',
      },
      {
        item: 'alternatives.cost',
        table: 'caution',
        why: 'civilians pay while the pressure works',
        source: 'judgement',
      },
    ],
    risk: {
      civilians: { base: 2, adds: [{ item: 'alternatives.cost', table: 'add-high' }], source: 'judgement' },
      access: { base: 1, adds: [{ item: 'process.security', table: 'add-high' }], source: 'judgement' },
    },
  },
  {
    id: 'alternatives.suspend',
    family: 'alternatives',
    actsOn: ['alternatives.ours', 'alternatives.theirs'],
    riskLabel: 'high',
    match: [
      {
        item: 'fairness.linkage',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'a clear condition of our own answers theirs',
        source: 'judgement',
      },
      {
        item: 'law.symbolic',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'responds to promises that were quietly broken',
        source: 'judgement',
      },
      {
        item: 'law.enforcement',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'a consequence where none was felt',
        source: 'judgement',
      },
    ],
    gates: [
      {
        any: [
          {
            item: 'counterpart.services',
            table: 'necessary',
            why: 'leaving costs them only what they value',
            source: 'C20 Beyond legitimacy',
          },
          {
            item: 'counterpart.community',
            table: 'necessary',
            why: 'people they depend on must feel the loss',
            source: 'C18 Persuasion; Galli 2013: 18',
          },
        ],
      },
      {
        any: [
          {
            item: 'alternatives.withdrawal',
            table: 'necessary-low',
            why: 'a suspension others overrule is no threat',
            source: 'C18 Weak Alternatives; Cutts 1999a: 5',
          },
        ],
      },
      {
        any: [
          {
            item: 'interests.subordination',
            table: 'helpful-when-low',
            why: 'political masters can reverse it at once',
            source: 'C18 Weak Alternatives; Cutts 1999a: 5',
          },
        ],
      },
      {
        any: [
          {
            item: 'ours.resolve',
            table: 'helpful',
            why: 'needs leaders who will hold the line',
            source: 'judgement',
          },
        ],
      },
    ],
    cautions: [
      {
        item: 'alternatives.cost',
        table: 'strong',
        why: 'patients and others would die without us',
        source: 'C18 Weak Alternatives; Terry 2011: 120',
      },
      {
        item: 'interests.interdependence',
        table: 'caution',
        why: 'they lose nothing when we go',
        source: 'C18 Competing Interests; Morris 2007: 261',
      },
      {
        item: 'alternatives.theirs',
        table: 'caution',
        why: 'others would take our place',
        source: 'judgement',
      },
    ],
    risk: {
      civilians: {
        base: 2,
        adds: [{ item: 'alternatives.cost', table: 'add-steep' }],
        source: 'C18 Weak Alternatives; Terry 2011: 120',
      },
      access: { base: 1, adds: [{ item: 'alternatives.theirs', table: 'add-high' }], source: 'judgement' },
    },
  },
] as const satisfies readonly MatrixLever[]
