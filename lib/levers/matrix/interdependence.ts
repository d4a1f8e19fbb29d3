import type { MatrixLever } from '@/lib/levers/types'

export const interdependence = [
  {
    id: 'exchange.services',
    family: 'interdependence',
    actsOn: ['interdependence'],
    riskLabel: 'medium',
    match: [
      {
        item: 'interests.interdependence',
        strength: 3,
        confidence: 'high',
        direction: 1,
        why: 'gives them something worth an agreement',
        source: 'C20 Beyond legitimacy',
      },
      {
        item: 'fairness.distribution',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'serving their constituents too eases opposition',
        source: 'C18 Persuasion; Crombe & Hofman 2011: 54',
      },
      {
        item: 'fairness.notions',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'visible benefit may soften a clash over shares',
        source: 'judgement',
      },
      {
        item: 'alternatives.theirs',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'our services compete with what they get elsewhere',
        source: 'judgement',
      },
    ],
    gates: [
      {
        any: [
          {
            item: 'counterpart.services',
            table: 'helpful',
            why: 'they must value what we bring',
            source: 'C20 Beyond legitimacy',
          },
        ],
      },
      {
        any: [
          {
            item: 'counterpart.governs',
            table: 'helpful',
            why: 'those who govern have duties to relieve',
            source: 'C20 Beyond legitimacy',
          },
          {
            item: 'counterpart.community',
            table: 'helpful',
            why: 'help to people they depend on is a gain',
            source: 'C18 Competing Interests',
          },
        ],
      },
    ],
    cautions: [
      {
        item: 'counterpart.extraction',
        table: 'strong',
        why: 'benefits get taxed or diverted',
        source: 'C20 Beyond legitimacy',
      },
    ],
    risk: {
      principles: {
        base: 1,
        adds: [{ item: 'counterpart.extraction', table: 'add-steep' }],
        source: 'C20 Beyond legitimacy',
      },
      precedent: {
        base: 1,
        adds: [{ item: 'counterpart.extraction', table: 'add-high' }],
        source: 'C20 Beyond legitimacy',
      },
    },
  },
] as const satisfies readonly MatrixLever[]
