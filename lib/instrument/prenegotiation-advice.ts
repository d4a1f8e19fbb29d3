import type { PrenegotiationChoice, PrenegotiationField } from './prenegotiation'

/** What stands behind the advice on one choice; its words are in the catalogue. */
export type ChoiceAdvice = {
  /** Citations in the grammar of lib/literature. */
  readonly source: string
  /** Ids of the levers it leads to, first the one to read first. A pointer, no score. */
  readonly levers: readonly string[]
}

/** Apart from `prenegotiation.ts`, so that the page of questions does not fetch it. */
export const prenegotiationAdvice: {
  readonly [Field in PrenegotiationField]: Readonly<Record<PrenegotiationChoice<Field>, ChoiceAdvice>>
} = {
  talks: {
    none: { source: 'C20 Prenegotiation', levers: ['coalition.common', 'third.regional', 'third.local'] },
    relayed: { source: 'C20 Obstacles; C20 Prenegotiation', levers: ['third.local'] },
    sometimes: { source: 'C20 Prenegotiation', levers: ['commit.resolve', 'sequence.steps'] },
    regular: { source: 'C20 Conclusion; C20 Prenegotiation', levers: [] },
  },
  bringsThem: {
    standing: {
      source: 'C20 In search of legitimacy; C20 Conclusion; judgement',
      levers: ['reputation.legitimacy'],
    },
    services: { source: 'C20 Beyond legitimacy; C20 Conclusion', levers: ['exchange.services'] },
    settlement: { source: 'C20 Beyond legitimacy', levers: ['sequence.steps', 'reputation.fairness'] },
    pressure: {
      source: 'C20 Denunciation; C20 Conclusion',
      levers: ['third.council', 'reputation.denounce'],
    },
    gain: {
      source: 'C20 Beyond legitimacy; C20 Conclusion; O25 Challenges; judgement',
      levers: ['alternatives.pressure', 'coalition.common'],
    },
    unknown: {
      source: 'C20 Negotiating with armed groups; C20 In search of legitimacy; judgement',
      levers: ['third.local'],
    },
  },
  keepsThem: {
    pointless: {
      source: 'C20 Prenegotiation; C20 In search of legitimacy; C20 Conclusion',
      levers: ['persuade.interests', 'reputation.legitimacy', 'exchange.services'],
    },
    delay: {
      source: 'C20 Obstacles; C20 Denunciation; judgement',
      levers: ['sequence.steps', 'third.council'],
    },
    refusal: {
      source: 'C20 Conclusion; C20 In search of legitimacy',
      levers: ['third.local', 'persuade.norms'],
    },
    military: {
      source: 'C20 Obstacles; C20 Beyond legitimacy; C18 Changing Alternatives',
      levers: ['persuade.interests', 'alternatives.ours'],
    },
    unknown: { source: 'C20 Negotiating with armed groups; judgement', levers: ['third.local'] },
  },
  keepsUs: {
    law: {
      source:
        'C20 Obstacles; Modirzadeh et al. 2011; C20 Creating negotiation space; C20 Prenegotiation; judgement',
      levers: ['space.mandate', 'third.regional'],
    },
    listing: {
      source: 'C20 Obstacles; C20 Creating negotiation space; O25 Challenges; US Supreme Court 2010',
      levers: ['space.mandate', 'coalition.common'],
    },
    people: {
      source: 'O25 Negotiation preparation; Davies et al. 2023; C18 The Definition; judgement',
      levers: [],
    },
    role: { source: 'O25 Rationale', levers: ['space.mandate', 'coalition.common'] },
    reputation: {
      source: 'C20 Obstacles; C20 Prenegotiation',
      levers: ['coalition.common', 'reputation.fairness'],
    },
    channel: {
      source: 'C20 Negotiating with armed groups; C20 In search of legitimacy; judgement',
      levers: ['third.local', 'space.mandate'],
    },
    nothing: { source: 'C20 Prenegotiation', levers: [] },
  },
}

/** What the questions themselves come from. */
export const prenegotiationSource = 'C20 Obstacles; C20 In search of legitimacy; C20 Beyond legitimacy'
