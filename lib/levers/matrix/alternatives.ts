import type { MatrixLever } from '@/lib/levers/types'

export const alternatives = [
  {
    id: 'alternatives.ours',
    family: 'alternatives',
    actsOn: ['alternatives.ours'],
    riskLabel: 'low to medium',
    needs: [],
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
        why: 'the side that loses less by waiting bargains better',
        source: 'C18 Weak Alternatives; Hopmann 1996: 119',
      },
      {
        item: 'alternatives.withdrawal',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'other routes and leaving are the two ways out of a bad deal',
        source: 'C18 Weak Alternatives; Terry 2011: 120',
      },
      {
        item: 'fairness.durability',
        strength: 1,
        confidence: 'medium',
        direction: 1,
        why: 'agreements last longer when we have alternatives to them',
        source: 'C18 Changing Alternatives; Lax & Sebenius 1985: 166',
      },
    ],
    gates: [],
    cautions: [
      {
        item: 'law.restrictions',
        table: 'mild',
        why: 'most routes still need permits or consent',
        source: 'C18 Weak Alternatives; C18 Changing Alternatives; Gillard 2014',
      },
      {
        item: 'counterpart.governs',
        table: 'slight-early',
        why: 'who holds the ground must still agree to most routes',
        source: 'C18 Potential Risks; Giugni 2016',
      },
    ],
    risk: {
      civilians: { base: 1, adds: [], source: 'C18 Weak Alternatives; Giugni 2016; VOA 2016' },
      staff: {
        base: 1,
        adds: [{ item: 'process.security', table: 'add-from-middle' }],
        source: 'C18 Weak Alternatives; Giugni 2016',
      },
    },
  },
  {
    id: 'alternatives.pressure',
    family: 'alternatives',
    actsOn: ['alternatives.theirs'],
    riskLabel: 'medium to high',
    needs: [
      {
        need: 'pressure',
        why: 'it takes away what refusing brings them',
        source: 'C18 Changing Alternatives',
      },
    ],
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
      {
        any: [
          {
            item: 'counterpart.services',
            table: 'helpful',
            why: 'they must want what would be withheld',
            source: 'C20 Beyond legitimacy',
          },
          {
            item: 'counterpart.extraction',
            table: 'helpful',
            why: 'closing off taxes and diversion costs those who live on them',
            source: 'judgement',
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
        why: 'needs grow while the pressure works, and so does ours to concede',
        source: 'C18 The Process',
      },
      {
        item: 'fairness.durability',
        table: 'mild',
        why: 'what is forced on them and looks lopsided is not upheld',
        source: 'C18 Competing Notions of Fairness',
      },
    ],
    risk: {
      civilians: {
        base: 2,
        adds: [{ item: 'alternatives.cost', table: 'add-high' }],
        source: 'C18 The Process; C18 Conclusion',
      },
      access: { base: 1, adds: [{ item: 'process.security', table: 'add-high' }], source: 'C18 The Process' },
    },
  },
] as const satisfies readonly MatrixLever[]
