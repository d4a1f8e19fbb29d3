import type { SourceText } from './types'

/** What is said of a tactic that is not advised: how to know it, why it tempts, what it costs (`why`), what to do instead. */
export const notAdvisedParts = ['looks', 'tempts', 'why', 'instead'] as const

type NotAdvised = Readonly<Record<(typeof notAdvisedParts)[number], SourceText>>

/** What is never advised: tactics that can work between states, and what must not be given. In the order shown. */
export const neverAdvised = [
  {
    id: 'brinkmanship',
    sources: {
      looks: 'C18 Strategies for Overcoming; judgement',
      tempts: 'C18 Strategies for Overcoming; Wriggins 1976',
      why: 'C18 Strategies for Overcoming; C18 The Process; C18 Conclusion',
      instead: 'C18 Weak Alternatives; UN News 2009; MSF 2021; judgement',
    },
  },
  {
    id: 'delay',
    sources: {
      looks: 'judgement',
      tempts: 'C18 Strategies for Overcoming; Wriggins 1976',
      why: 'C18 Strategies for Overcoming; C18 Conclusion',
      instead: 'C18 Changing Alternatives; C18 Strategies for Overcoming; O25 Lessons learned',
    },
  },
  {
    id: 'unpredictability',
    sources: {
      looks: 'judgement',
      tempts: 'C18 Strategies for Overcoming; Wriggins 1976',
      why: 'C18 Strategies for Overcoming; O25 Lessons learned',
      instead: 'O25 Lessons learned; C18 The Process; Jackson 2014a',
    },
  },
  {
    id: 'nuisance',
    sources: {
      looks: 'judgement',
      tempts: 'C18 Strategies for Overcoming; Wriggins 1976; judgement',
      why: 'C18 Strategies for Overcoming',
      instead: 'O25 Lessons learned; judgement',
    },
  },
  {
    id: 'linkage',
    sources: {
      looks: 'C18 Competing Interests; Richardson 2000',
      tempts: 'C18 Strategies for Overcoming; Habeeb 1988; C20 Beyond legitimacy',
      why: 'C18 Competing Interests; Richardson 2000; C18 Strategies for Overcoming; C18 Conclusion; C20 Beyond legitimacy',
      instead: 'C18 Reputations and Fairness; Richardson 2000: 10; C20 Beyond legitimacy; judgement',
    },
  },
  {
    id: 'payment',
    sources: {
      looks: 'C20 Beyond legitimacy; Jackson & Aynte 2013; O25 Negotiation strategy; judgement',
      tempts: 'C20 Beyond legitimacy; Jackson & Aynte 2013; judgement',
      why: 'C20 Beyond legitimacy; O25 Negotiation strategy; O25 Challenges; Mackintosh & Duplat 2013',
      instead: 'O25 Negotiation strategy; Washington Post 2020; IFRC undated; judgement',
    },
  },
  {
    id: 'ransom',
    sources: {
      looks: 'O25 Negotiation strategy; judgement',
      tempts: 'judgement',
      why: 'O25 Negotiation strategy; judgement',
      instead: 'O25 Negotiation strategy; judgement',
    },
  },
  {
    id: 'lists',
    sources: {
      looks: 'Marelli 2024; judgement',
      tempts: 'judgement',
      why: 'Marelli 2024; ICRC 2019; judgement',
      instead: 'Marelli 2024; judgement',
    },
  },
] as const satisfies readonly { readonly id: string; readonly sources: NotAdvised }[]

/** Armed escort by a party or a political mission: not a lever, shown with what it bought and what it cost. */
export const armedEscort = {
  looks: 'C18 Changing Alternatives; Cutts 1999a; Richardson 2000; judgement',
  tempts: 'C18 Changing Alternatives; Cutts 1999a; Richardson 2000',
  why: 'C18 Changing Alternatives; Cutts 1999a; Richardson 2000',
  instead: 'C18 Weak Alternatives; O25 box 5; IASC 2013b; judgement',
} as const satisfies NotAdvised
