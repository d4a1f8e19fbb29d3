import type { MatrixLever } from '@/lib/levers/types'

export const reputationLegitimacy = [
  {
    id: 'reputation.legitimacy',
    family: 'reputation and fairness',
    actsOn: ['interdependence'],
    riskLabel: 'medium to high',
    needs: [
      {
        need: 'contact',
        why: 'deeds and plans are agreed with them',
        source: 'C20 In search of legitimacy; O25 box 6',
      },
      {
        need: 'standing',
        why: 'it lends them standing: some groups negotiate for recognition',
        source: 'C20 In search of legitimacy',
      },
    ],
    match: [
      {
        item: 'interests.interdependence',
        strength: 3,
        confidence: 'medium',
        direction: 1,
        why: 'standing is something they gain by facilitating',
        source: 'C20 In search of legitimacy',
      },
      {
        item: 'law.coverage',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'their own signed word holds them to a rule where the law is denied',
        source: 'O25 Negotiation strategy; Mack 2007',
      },
      {
        item: 'law.enforcement',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'delisting rewards where punishment is missing',
        source: 'O25 Lessons learned',
      },
      {
        item: 'law.weight',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'recognition motivates where legal argument does not',
        source: 'C20 In search of legitimacy',
      },
    ],
    gates: [
      {
        any: [
          {
            item: 'counterpart.legitimacy',
            table: 'necessary',
            why: 'without a wish for legitimacy there is no incentive',
            source: 'C20 In search of legitimacy',
          },
        ],
      },
      {
        any: [
          {
            item: 'counterpart.image',
            table: 'helpful',
            why: 'sensitivity to standing makes credit worth having',
            source: 'C18 Reputations and Fairness',
          },
          {
            item: 'counterpart.governs',
            table: 'helpful',
            why: 'de facto governments want accepted rule',
            source: 'C20 In search of legitimacy',
          },
        ],
      },
    ],
    cautions: [
      {
        item: 'counterpart.rejection',
        table: 'hard-stop',
        unless: { item: 'counterpart.community', table: 'lifts' },
        why: 'breaking norms is their standing, unless they live off local acceptance',
        source: 'C20 In search of legitimacy; C20 Conclusion',
      },
      {
        item: 'counterpart.goodfaith',
        table: 'caution-when-low',
        why: 'some only want to be seen negotiating',
        source: 'C20 In search of legitimacy',
      },
      {
        item: 'counterpart.designated',
        table: 'mild-if-yes',
        nil: 'partly',
        why: 'listing makes any recognition contested',
        source: 'C20 In search of legitimacy',
      },
      {
        item: 'law.restrictions',
        table: 'mild',
        why: 'host states may punish what looks like recognition',
        source: 'C18 Reputations and Fairness; Maurer 2013: 3',
      },
      {
        item: 'process.commandgap',
        table: 'slight',
        why: 'an agreement signed at the top changed little at checkpoints',
        source: 'C18 The Process; Morris 2007: 362',
      },
      {
        item: 'process.volatility',
        table: 'mild',
        why: 'a change of leader can annul what was signed',
        source: 'C18 The Process',
      },
    ],
    risk: {
      principles: {
        base: 2,
        adds: [{ item: 'counterpart.goodfaith', table: 'add-when-low' }],
        source: 'C20 Beyond legitimacy',
      },
      access: {
        base: 1,
        adds: [
          { item: 'law.restrictions', table: 'add-high' },
          { item: 'counterpart.designated', table: 'add-if-yes' },
        ],
        source: 'C18 Reputations and Fairness; Maurer 2013: 3',
      },
      staff: {
        base: 1,
        adds: [{ item: 'process.security', table: 'add-from-middle' }],
        source: 'C18 Potential Risks',
      },
    },
  },
] as const satisfies readonly MatrixLever[]
