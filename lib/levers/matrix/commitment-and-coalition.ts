import type { MatrixLever } from '@/lib/levers/types'

export const commitmentAndCoalition = [
  {
    id: 'commit.resolve',
    family: 'commitment and coalition',
    actsOn: ['commitment.ours', 'commitment.theirs'],
    riskLabel: 'low',
    needs: [
      {
        need: 'contact',
        why: 'more and steadier attention is given to them in person',
        source: 'C18 Commitment and Coalition-forming; Habeeb 1988: 132',
      },
    ],
    match: [
      {
        item: 'process.continuity',
        strength: 3,
        confidence: 'high',
        direction: 1,
        why: 'steady, consistent people answer turnover and mixed messages',
        source: 'C18 The Process; Cutts 1999b: 43; O25 Lessons learned',
      },
      {
        item: 'process.preparation',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'experts and preparation close the knowledge gap',
        source: 'O25 Lessons learned; O25 Negotiation preparation',
      },
      {
        item: 'ours.resolve',
        strength: 2,
        confidence: 'medium',
        direction: -1,
        why: 'weak backing is what this lever changes',
        source: 'C18 Commitment and Coalition-forming; Habeeb 1988: 132',
      },
      {
        item: 'counterpart.priority',
        strength: 2,
        confidence: 'medium',
        direction: -1,
        why: 'leaders who give a deal little thought are whose stake this lever raises',
        source: 'C18 Commitment and Coalition-forming; Zartman & Rubin 2000: 266; Habeeb 1988: 132',
      },
      {
        item: 'interests.internal',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'clear leadership support narrows internal divisions',
        source: 'O25 Challenges; Jackson 2014',
      },
      {
        item: 'interests.subordination',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: "public leadership commitment raised the negotiator's standing",
        source: 'C18 Commitment and Coalition-forming; Morris 2007: 325',
      },
    ],
    gates: [
      {
        any: [
          {
            item: 'counterpart.command',
            table: 'helpful',
            why: 'raising the stake of their leaders helps if orders stick',
            source: 'C18 Commitment and Coalition-forming; Zartman & Rubin 2000: 266; O25 Challenges',
          },
        ],
      },
    ],
    cautions: [
      {
        item: 'process.time',
        table: 'caution',
        why: 'time pressure turns resolve into haste and concessions',
        source: 'C18 The Process',
      },
      {
        item: 'process.volatility',
        table: 'slight',
        why: 'leaders we invest in may be gone when fortunes shift',
        source: 'C18 The Process; Donini 2007: 155',
      },
      {
        item: 'law.restrictions',
        table: 'mild',
        why: 'where contact is barred, talk itself can be a crime',
        source: 'C20 Obstacles; Modirzadeh et al. 2011',
      },
      {
        item: 'counterpart.designated',
        table: 'mild-if-yes',
        nil: 'partly',
        why: 'those who fight terrorism reject talks with listed groups, as talks lend standing',
        source: 'C20 In search of legitimacy; Toros 2008',
      },
    ],
    risk: {
      access: { base: 0, adds: [], source: 'judgement' },
    },
  },
  {
    id: 'coalition.common',
    family: 'commitment and coalition',
    actsOn: ['commitment.ours', 'alternatives.theirs'],
    riskLabel: 'low',
    needs: [],
    match: [
      {
        item: 'interests.agencies',
        strength: 3,
        confidence: 'high',
        direction: 1,
        why: 'divided agencies get played off against each other',
        source: 'C18 Commitment and Coalition-forming; C18 Competing Interests; Richardson 2000',
      },
      {
        item: 'alternatives.theirs',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'unity leaves fewer of us to play off',
        source: 'C18 Commitment and Coalition-forming; Jackson 2014a: 4',
      },
      {
        item: 'process.preparation',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'field cooperation widened the sources of information',
        source: 'C18 Commitment and Coalition-forming; Pottier 2006',
      },
      {
        item: 'fairness.linkage',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'a joint line resists conditions put to one agency',
        source: 'judgement',
      },
      {
        item: 'law.restrictions',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'joint action takes on counter-terror law and host-state limits',
        source: 'C18 Commitment and Coalition-forming; Jackson 2014a: 4',
      },
    ],
    gates: [
      {
        any: [
          {
            item: 'ours.resolve',
            table: 'helpful',
            why: 'strong leadership went with coordination that worked',
            source: 'C18 Commitment and Coalition-forming; Donini 2007: 170',
          },
        ],
      },
    ],
    cautions: [
      {
        item: 'process.time',
        table: 'caution',
        why: 'a common position is slow to build',
        source: 'judgement',
      },
      {
        item: 'interests.subordination',
        table: 'mild',
        why: 'integrated structures can put politics in charge',
        source: 'C18 Competing Interests; Crombe & Hofman 2011: 52',
      },
    ],
    risk: {
      principles: {
        base: 0,
        adds: [{ item: 'interests.subordination', table: 'add-high' }],
        source: 'C18 Competing Interests; Crombe & Hofman 2011: 52',
      },
    },
  },
] as const satisfies readonly MatrixLever[]
