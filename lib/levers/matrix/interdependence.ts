import type { MatrixLever } from '@/lib/levers/types'

export const interdependence = [
  {
    id: 'exchange.services',
    family: 'interdependence',
    actsOn: ['interdependence'],
    riskLabel: 'medium',
    needs: [
      {
        need: 'contact',
        why: 'what they need is agreed with them',
        source: 'C20 Beyond legitimacy',
      },
      {
        need: 'support',
        why: 'services, expertise and training may count as support',
        source: 'C20 Obstacles; O25 Challenges',
      },
    ],
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
        confidence: 'low',
        direction: 1,
        why: 'aid to their own constituents was what made them receive an agency well',
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
      {
        item: 'counterpart.trust',
        strength: 1,
        confidence: 'medium',
        direction: -1,
        why: 'useful help opened the door to harder issues',
        source: 'O25 Negotiation strategy; Herbet & Drevon 2022',
      },
    ],
    gates: [
      {
        any: [
          {
            item: 'counterpart.services',
            table: 'necessary',
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
            source: 'C18 Persuasion; Crombe & Hofman 2011: 54',
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
      {
        item: 'counterpart.designated',
        table: 'mild-if-yes',
        nil: 'partly',
        why: 'support to a listed group can break counter-terror law',
        source: 'O25 Challenges; Mackintosh & Duplat 2013',
      },
      {
        item: 'law.restrictions',
        table: 'mild',
        why: 'donor clauses and bans limit what we may bring',
        source: 'O25 Challenges; C20 Creating negotiation space',
      },
    ],
    risk: {
      staff: {
        base: 0,
        adds: [{ item: 'counterpart.trust', table: 'add-lowest' }],
        source: 'C18 Reputations and Fairness; Jackson 2014b',
      },
      principles: {
        base: 1,
        adds: [{ item: 'counterpart.extraction', table: 'add-steep' }],
        source: 'C20 Beyond legitimacy',
      },
      precedent: {
        base: 1,
        adds: [{ item: 'counterpart.extraction', table: 'add-high' }],
        source: 'judgement',
      },
    },
  },
] as const satisfies readonly MatrixLever[]
