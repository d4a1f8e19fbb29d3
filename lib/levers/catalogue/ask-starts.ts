import type { KindOfAsk } from '@/lib/instrument/kind-of-ask'

/** Kinds of ask of which sources tell how practitioners begin, with those sources. Words: `stops.starts.<kind>`. */
export const askStarts = {
  visits:
    'O25 Negotiation strategy; O25 Challenges; Geneva Conventions 1949; ICRC 2005 rule 124; ICRC 2005 rule 125; judgement',
  release:
    'O25 Negotiation strategy; Geneva Conventions 1949; ICRC 2005 rule 96; ICRC 2005 rule 128; judgement',
  conduct:
    'O25 Negotiation preparation; O25 Negotiation strategy; O25 Challenges; Bellal et al. 2022; Geneva Call 2007; ICRC 2018; Geneva Conventions 1949; judgement',
} as const satisfies Partial<Readonly<Record<KindOfAsk, string>>>
