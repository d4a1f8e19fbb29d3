import type { MatrixLever } from '@/lib/levers/types'

export const thirdParties = [
  {
    id: 'third.local',
    family: 'third parties',
    actsOn: ['interdependence'],
    riskLabel: 'medium',
    needs: [
      {
        need: 'contact',
        why: 'those who are asked carry our messages to them',
        source: 'O25 Lessons learned; O25 Rationale',
      },
      {
        need: 'intermediaries',
        why: 'local people speak to them in our place',
        source: 'O25 Lessons learned',
      },
    ],
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
        source: 'O25 box 6; O25 Negotiation strategy; ICRC 2018',
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
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'local people may reach commanders and rank and file',
        source: 'judgement',
      },
      {
        item: 'law.weight',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'custom and religion speak where law does not',
        source: 'O25 Negotiation strategy; ICRC 2018',
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
            source: 'O25 Lessons learned; O25 Recommendations for good practice',
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
        why: 'they live in reach of the counterpart, as we do',
        source: 'C18 The Process; Cutts 1999a',
      },
      {
        item: 'law.restrictions',
        table: 'mild',
        why: 'where contact is barred, the danger moves to those who carry messages',
        source: 'C20 Obstacles; Modirzadeh et al. 2011; O25 Institutional mandate',
      },
    ],
    risk: {
      civilians: {
        base: 1,
        adds: [{ item: 'process.security', table: 'add-high' }],
        source: 'C18 The Process; Cutts 1999a',
      },
    },
  },
  {
    id: 'third.regional',
    family: 'third parties',
    actsOn: ['interdependence', 'alternatives.theirs'],
    riskLabel: 'medium',
    needs: [
      {
        need: 'contact',
        why: 'mediators carry messages between us and them',
        source: 'C18 Mobilizing Third-Party Support; Cohen 2009',
      },
      {
        need: 'intermediaries',
        why: 'neighbours, patrons and regional bodies speak to them in our place',
        source: 'C18 Mobilizing Third-Party Support; Cohen 2009',
      },
    ],
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
      {
        item: 'counterpart.trust',
        strength: 1,
        confidence: 'medium',
        direction: -1,
        why: 'a regional body helped to build trust after the cyclone',
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
        why: 'with nothing to gain they talk only to ease the pressure',
        source: 'C18 Competing Interests',
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
] as const satisfies readonly MatrixLever[]
