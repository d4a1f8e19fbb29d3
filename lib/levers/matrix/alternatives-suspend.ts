import type { MatrixLever } from '@/lib/levers/types'

export const alternativesSuspend = [
  {
    id: 'alternatives.suspend',
    family: 'alternatives',
    actsOn: ['alternatives.ours', 'alternatives.theirs'],
    riskLabel: 'high',
    needs: [
      {
        need: 'pressure',
        why: 'stopping our work makes no deal cost them',
        source: 'C18 Changing Alternatives; Cutts 1999a: 5',
      },
    ],
    match: [
      {
        item: 'fairness.linkage',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'a clear condition of our own answers theirs',
        source: 'judgement',
      },
      {
        item: 'law.symbolic',
        strength: 2,
        confidence: 'low',
        direction: 1,
        why: 'commitments are kept when breaking them costs something',
        source: 'C18 Changing Alternatives; Lax & Sebenius 1985: 166',
      },
      {
        item: 'law.enforcement',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'a consequence where none was felt',
        source: 'C18 The Limits of International Law',
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
            why: 'what these people think of a broken promise must matter to them',
            source: 'judgement',
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
            why: 'a threat needs leaders whose will does not wane',
            source: 'C18 Commitment and Coalition-forming; Habeeb 1988: 144',
          },
        ],
      },
      {
        any: [
          {
            item: 'interests.agencies',
            table: 'helpful-when-low',
            why: 'if others stay they are played off against us',
            source: 'C18 Commitment and Coalition-forming; Richardson 2000',
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
        why: 'a side with good alternatives loses little when talks fail',
        source: 'C18 Weak Alternatives; Hopmann 1996: 119',
      },
      {
        item: 'process.security',
        table: 'mild',
        why: 'leaving the table can put people in their reach in danger',
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
        adds: [{ item: 'alternatives.cost', table: 'add-steep' }],
        source: 'C18 Weak Alternatives; Terry 2011: 120',
      },
      access: {
        base: 1,
        adds: [{ item: 'alternatives.theirs', table: 'add-high' }],
        source: 'C18 Weak Alternatives; Minear 2007: 18',
      },
      staff: { base: 1, adds: [{ item: 'process.security', table: 'add-high' }], source: 'C18 The Process' },
    },
  },
] as const satisfies readonly MatrixLever[]
