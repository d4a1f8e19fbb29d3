import type { MatrixLever } from '@/lib/levers/types'

export const reputationFairness = [
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
      staff: {
        base: 0,
        adds: [{ item: 'counterpart.trust', table: 'add-lowest' }],
        source: 'C18 Reputations and Fairness; Jackson 2014b',
      },
      principles: { base: 1, adds: [], source: 'C18 Competing Notions of Fairness; Cutts 1999a' },
    },
  },
] as const satisfies readonly MatrixLever[]
