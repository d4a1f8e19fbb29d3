import type { MatrixLever } from '@/lib/levers/types'

export const reputationAndFairness = [
  {
    id: 'reputation.fairness',
    family: 'reputation and fairness',
    actsOn: ['interdependence', 'commitment.theirs'],
    riskLabel: 'low to medium',
    needs: [],
    match: [
      {
        item: 'fairness.notions',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'even-handed service helps where ideas of fairness clash, without reconciling them',
        source: 'C18 Reputations and Fairness; Pottier 2006: 172; C18 Potential Risks',
      },
      {
        item: 'counterpart.trust',
        strength: 3,
        confidence: 'high',
        direction: -1,
        why: 'taken for spies or colonialists, we must show impartiality',
        source: 'C18 Reputations and Fairness; Jackson 2014b',
      },
      {
        item: 'interests.entanglement',
        strength: 3,
        confidence: 'medium',
        direction: 1,
        why: 'separating aid from politics showed independence',
        source: 'C18 Reputations and Fairness; Richardson 2000: 10',
      },
      {
        item: 'fairness.distribution',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'serving both groups equally shows need decides',
        source: 'C18 Reputations and Fairness; Pottier 2006: 172',
      },
      {
        item: 'fairness.durability',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'outcomes seen as fair hold longer',
        source: 'C18 Competing Notions of Fairness',
      },
    ],
    gates: [],
    cautions: [
      {
        item: 'process.time',
        table: 'caution',
        why: 'trust takes time to establish',
        source: 'O25 Negotiation strategy',
      },
      {
        item: 'interests.subordination',
        table: 'mild',
        why: 'what others do in politics undoes our show of independence',
        source: 'C18 Potential Risks',
      },
      {
        item: 'law.restrictions',
        table: 'slight',
        why: 'limits set by one side make us look like its tool',
        source: 'O25 Rationale',
      },
      {
        item: 'ours.denounced',
        table: 'slight-if-yes',
        why: 'public condemnation strained the trust this lever builds',
        source: 'C18 Reputations and Fairness; Cutts 1999a: 17',
      },
    ],
    risk: {
      principles: { base: 1, adds: [], source: 'C18 Competing Notions of Fairness; Cutts 1999a' },
    },
  },
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
        adds: [{ item: 'process.security', table: 'add-high' }],
        source: 'C18 Potential Risks',
      },
    },
  },
  {
    id: 'reputation.denounce',
    family: 'reputation and fairness',
    actsOn: ['alternatives.theirs'],
    riskLabel: 'high',
    needs: [
      {
        need: 'pressure',
        why: 'public blame makes refusing cost them',
        source: 'C18 Reputations and Fairness; C20 Denunciation',
      },
    ],
    match: [
      {
        item: 'law.enforcement',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'shame is a cost where none is enforced',
        source: 'C20 Denunciation',
      },
      {
        item: 'alternatives.theirs',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'publicity raised the price of refusal',
        source: 'C18 Reputations and Fairness; Galli 2013: 19',
      },
    ],
    gates: [
      {
        any: [
          {
            item: 'counterpart.image',
            table: 'necessary',
            why: 'carries little weight if standing does not matter',
            source: 'C18 Reputations and Fairness',
          },
          {
            item: 'counterpart.community',
            table: 'necessary',
            why: 'the threat to tell their own people worked',
            source: 'C18 Reputations and Fairness; Pottier 2006: 173',
          },
          {
            item: 'counterpart.legitimacy',
            table: 'partial',
            why: 'waning legitimacy emptied it of effect',
            source: 'C18 Reputations and Fairness; Richardson 2000',
          },
        ],
      },
    ],
    cautions: [
      {
        item: 'ours.denounced',
        table: 'caution-if-yes',
        why: 'repeated denunciation alienates',
        source: 'C18 Reputations and Fairness',
      },
      {
        item: 'process.security',
        table: 'strong',
        why: 'staff within their reach are exposed',
        source: 'C18 Reputations and Fairness; Richardson 2000',
      },
      {
        item: 'counterpart.rejection',
        table: 'strong',
        why: 'condemnation can feed standing won by defiance',
        source: 'C20 In search of legitimacy',
      },
      {
        item: 'interests.interdependence',
        table: 'caution',
        why: 'if a deal runs against their aims, shame must outweigh those aims',
        source: 'C18 Competing Interests; Morris 2007: 261',
      },
      {
        item: 'alternatives.withdrawal',
        table: 'caution',
        why: 'agencies that cannot leave have kept quiet to stay',
        source: 'C18 Weak Alternatives; C18 Reputations and Fairness; Terry 2011: 120',
      },
      {
        item: 'alternatives.modalities',
        table: 'mild',
        why: 'no other route if access is cut in reply',
        source: 'C18 Weak Alternatives',
      },
      {
        item: 'law.symbolic',
        table: 'mild',
        why: 'outside pressure bought only signatures before',
        source: 'C18 The Limits of International Law; Glaser 2005: 10',
      },
      {
        item: 'fairness.durability',
        table: 'mild',
        why: 'what is forced on them and looks lopsided is not upheld',
        source: 'C18 Competing Notions of Fairness',
      },
    ],
    risk: {
      access: {
        base: 2,
        adds: [
          { item: 'counterpart.trust', table: 'add-high' },
          { item: 'ours.denounced', table: 'add-if-yes' },
          { item: 'counterpart.rejection', table: 'add-high' },
        ],
        source: 'C18 Reputations and Fairness; Cutts 1999a: 17',
      },
      staff: {
        base: 2,
        adds: [{ item: 'process.security', table: 'add-high' }],
        source: 'C18 Reputations and Fairness; Richardson 2000',
      },
      civilians: {
        base: 1,
        adds: [
          { item: 'process.security', table: 'add-high' },
          { item: 'alternatives.cost', table: 'add-high' },
        ],
        source: 'C18 Reputations and Fairness; Cutts 1999a: 17; C18 The Process',
      },
    },
  },
] as const satisfies readonly MatrixLever[]
