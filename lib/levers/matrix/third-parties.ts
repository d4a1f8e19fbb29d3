import type { MatrixLever } from '@/lib/levers/types'

export const thirdParties = [
  {
    id: 'third.local',
    family: 'third parties',
    actsOn: ['interdependence'],
    riskLabel: 'medium',
    match: [
      {
        item: 'interests.interdependence',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'influential insiders can show what they would gain',
        source: 'O25 Lessons learned',
      },
      {
        item: 'fairness.notions',
        strength: 2,
        confidence: 'low',
        direction: 1,
        why: 'elders and clergy speak their language of fairness',
        source: 'judgement',
      },
      {
        item: 'process.preparation',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'a wide network supplies the missing knowledge',
        source: 'O25 Lessons learned',
      },
      {
        item: 'process.commandgap',
        strength: 2,
        confidence: 'low',
        direction: 1,
        why: 'engagement must reach commanders and rank and file too',
        source: 'O25 Challenges',
      },
      {
        item: 'law.weight',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'custom and religion speak where law does not',
        source: 'O25 Negotiation strategy',
      },
      {
        item: 'process.volatility',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'local intermediaries may outlast changing commanders',
        source: 'judgement',
      },
    ],
    gates: [
      {
        any: [
          {
            item: 'counterpart.influencers',
            table: 'necessary',
            why: 'needs someone they listen to',
            source: 'O25 Lessons learned',
          },
        ],
      },
      {
        any: [
          {
            item: 'counterpart.community',
            table: 'helpful',
            why: 'tribal and community ties gave local voices weight',
            source: 'C20 In search of legitimacy',
          },
        ],
      },
    ],
    cautions: [
      {
        item: 'process.security',
        table: 'mild',
        why: 'intermediaries share our exposure',
        source: 'judgement',
      },
    ],
    risk: {
      civilians: { base: 1, adds: [{ item: 'process.security', table: 'add-high' }], source: 'judgement' },
    },
  },
  {
    id: 'third.regional',
    family: 'third parties',
    actsOn: ['interdependence', 'alternatives.theirs'],
    riskLabel: 'medium',
    match: [
      {
        item: 'alternatives.theirs',
        strength: 3,
        confidence: 'medium',
        direction: 1,
        why: 'others have sticks that make refusal costlier',
        source: 'C18 Mobilizing Third-Party Support; Herrero 2014',
      },
      {
        item: 'law.enforcement',
        strength: 2,
        confidence: 'low',
        direction: 1,
        why: 'regional bodies can add pressure the law lacks',
        source: 'C18 Mobilizing Third-Party Support; Cohen 2009',
      },
    ],
    gates: [
      {
        any: [
          {
            item: 'counterpart.influencers',
            table: 'necessary',
            why: 'needs a patron or neighbour they heed',
            source: 'O25 Lessons learned',
          },
          {
            item: 'counterpart.image',
            table: 'necessary',
            why: 'standing among neighbours must matter to them',
            source: 'judgement',
          },
        ],
      },
    ],
    cautions: [
      {
        item: 'interests.subordination',
        table: 'mild',
        why: 'humanitarian issues get eclipsed by political concerns',
        source: 'C18 Potential Risks',
      },
      {
        item: 'interests.entanglement',
        table: 'caution',
        why: 'more political actors politicise the talks further',
        source: 'C18 Potential Risks',
      },
      {
        item: 'counterpart.rejection',
        table: 'caution',
        why: 'few openings with groups standing on defiance',
        source: 'C20 Conclusion',
      },
      {
        item: 'interests.interdependence',
        table: 'mild',
        why: 'a mediator finds little to trade',
        source: 'judgement',
      },
    ],
    risk: {
      principles: {
        base: 1,
        adds: [
          { item: 'interests.entanglement', table: 'add-high' },
          { item: 'interests.subordination', table: 'add-high' },
        ],
        source: 'C18 Potential Risks',
      },
    },
  },
  {
    id: 'third.council',
    family: 'third parties',
    actsOn: ['alternatives.theirs'],
    riskLabel: 'high',
    match: [
      {
        item: 'alternatives.theirs',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'sanctions and listing aim to make refusal costly',
        source: 'C20 Denunciation',
      },
      {
        item: 'law.symbolic',
        strength: 2,
        confidence: 'low',
        direction: 1,
        why: 'monitoring and reporting can expose hollow commitments',
        source: 'judgement',
      },
    ],
    gates: [
      {
        any: [
          {
            item: 'counterpart.image',
            table: 'helpful',
            why: 'the effect of listing is mostly reputational',
            source: 'C20 Denunciation',
          },
          {
            item: 'counterpart.legitimacy',
            table: 'helpful',
            why: 'legitimacy seekers want to stay off such lists',
            source: 'O25 Negotiation strategy',
          },
        ],
      },
    ],
    cautions: [
      {
        item: 'counterpart.rejection',
        table: 'hard-stop',
        why: 'little hold on groups whose standing is defiance',
        source: 'C20 In search of legitimacy',
      },
      {
        item: 'interests.entanglement',
        table: 'caution',
        why: 'Council pressure can cost us neutrality',
        source: 'C18 Mobilizing Third-Party Support',
      },
      {
        item: 'process.security',
        table: 'caution',
        why: 'reprisal falls on staff within their reach',
        source: 'judgement',
      },
      {
        item: 'law.enforcement',
        table: 'mild',
        why: 'resolutions nobody enforces lose credibility',
        source: 'C18 Mobilizing Third-Party Support; Morris 2007: 360',
      },
      {
        item: 'interests.interdependence',
        table: 'caution',
        why: 'pressure uses a dependence; here they gain nothing',
        source: 'judgement',
      },
    ],
    risk: {
      access: {
        base: 2,
        adds: [
          { item: 'counterpart.rejection', table: 'add-high' },
          { item: 'process.security', table: 'add-high' },
        ],
        source: 'C18 Mobilizing Third-Party Support; Richardson 2000',
      },
      principles: {
        base: 2,
        adds: [{ item: 'interests.entanglement', table: 'add-high' }],
        source: 'C18 Mobilizing Third-Party Support',
      },
    },
  },
] as const satisfies readonly MatrixLever[]
