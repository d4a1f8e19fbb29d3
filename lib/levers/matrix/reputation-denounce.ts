import type { MatrixLever } from '@/lib/levers/types'

export const reputationDenounce = [
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
        nil: 'partly',
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
        adds: [
          { item: 'process.security', table: 'add-high' },
          { item: 'counterpart.trust', table: 'add-when-low' },
        ],
        source: 'C18 Reputations and Fairness; Richardson 2000; Jackson 2014b',
      },
      civilians: {
        base: 1,
        adds: [
          { item: 'process.security', table: 'add-high' },
          { item: 'alternatives.cost', table: 'add-from-middle' },
        ],
        source: 'C18 Reputations and Fairness; Cutts 1999a: 17; C18 The Process',
      },
    },
  },
] as const satisfies readonly MatrixLever[]
