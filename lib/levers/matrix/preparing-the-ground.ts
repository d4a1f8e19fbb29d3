import type { MatrixLever } from '@/lib/levers/types'

export const preparingTheGround = [
  {
    id: 'sequence.steps',
    family: 'preparing the ground',
    actsOn: ['commitment.theirs', 'interdependence'],
    riskLabel: 'medium',
    needs: [
      {
        need: 'contact',
        why: 'each step is agreed with them',
        source: 'O25 Negotiation strategy',
      },
    ],
    match: [
      {
        item: 'fairness.notions',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'entry themes both sides accept come first',
        source: 'O25 Negotiation strategy',
      },
      {
        item: 'process.volatility',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'a short, small deal loses less when fortunes shift',
        source: 'judgement',
      },
      {
        item: 'counterpart.trust',
        strength: 2,
        confidence: 'medium',
        direction: -1,
        why: 'early small results build confidence',
        source: 'O25 Negotiation strategy',
      },
      {
        item: 'law.symbolic',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'testable steps show empty signatures early',
        source: 'judgement',
      },
      {
        item: 'fairness.durability',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'interim measures led to fuller commitments',
        source: 'O25 Negotiation strategy; Geneva Call 2007',
      },
      {
        item: 'fairness.linkage',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'small deals carry fewer conditions',
        source: 'judgement',
      },
      {
        item: 'alternatives.cost',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'one place and one service can start sooner than the whole',
        source: 'judgement',
      },
    ],
    gates: [],
    cautions: [
      {
        item: 'counterpart.goodfaith',
        table: 'mild-when-low',
        why: 'someone who only wants to be seen talking stops at the first step',
        source: 'C20 In search of legitimacy; C20 Conclusion',
      },
      {
        item: 'law.restrictions',
        table: 'mild',
        why: 'where contact is barred, talk itself can be a crime',
        source: 'C20 Obstacles; Modirzadeh et al. 2011',
      },
    ],
    risk: {
      civilians: {
        base: 2,
        adds: [
          { item: 'process.security', table: 'add-from-middle' },
          { item: 'process.commandgap', table: 'add-from-middle' },
          { item: 'process.volatility', table: 'add-high' },
        ],
        source: 'O25 box 5; judgement',
      },
      staff: {
        base: 2,
        adds: [
          { item: 'process.security', table: 'add-from-middle' },
          { item: 'process.commandgap', table: 'add-from-middle' },
          { item: 'process.volatility', table: 'add-high' },
          { item: 'counterpart.trust', table: 'add-lowest' },
        ],
        source: 'O25 box 5; C18 Reputations and Fairness; Jackson 2014b; judgement',
      },
      precedent: { base: 0, adds: [], source: 'judgement' },
    },
  },
  {
    id: 'space.mandate',
    family: 'preparing the ground',
    actsOn: ['commitment.ours'],
    riskLabel: 'low to medium',
    needs: [],
    match: [
      {
        item: 'law.restrictions',
        strength: 3,
        confidence: 'high',
        direction: 1,
        why: 'exemptions and legal cover lift the limits',
        source: 'C20 Creating negotiation space; C20 Obstacles',
      },
      {
        item: 'interests.internal',
        strength: 3,
        confidence: 'medium',
        direction: 1,
        why: 'clear authority settles whether staff may engage',
        source: 'O25 Recommendations; O25 Institutional mandate',
      },
      {
        item: 'counterpart.designated',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'listing creates the legal risk to clear',
        source: 'O25 Challenges; C20 Obstacles',
      },
      {
        item: 'law.coverage',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'a settled legal basis supports the offer of services',
        source: 'O25 Institutional mandate',
      },
      {
        item: 'interests.subordination',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'advocacy pushes back on political limits',
        source: 'C20 Creating negotiation space',
      },
    ],
    gates: [
      {
        any: [
          {
            item: 'ours.resolve',
            table: 'helpful',
            why: 'staff need a leadership that backs contact and takes the risk',
            source: 'O25 Challenges; Jackson 2014',
          },
        ],
      },
    ],
    cautions: [
      {
        item: 'process.time',
        table: 'caution',
        why: 'campaigns for exemptions run for years',
        source: 'C20 Creating negotiation space',
      },
    ],
    risk: {
      access: { base: 1, adds: [], source: 'C18 Reputations and Fairness; Maurer 2013: 3' },
    },
  },
] as const satisfies readonly MatrixLever[]
