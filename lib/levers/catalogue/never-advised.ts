import type { SourceText } from './types'

/** Tactics that can work between states and are never advised here, with the source of the reason. In the order shown. */
export const neverAdvised = [
  { id: 'brinkmanship', source: 'C18 Strategies for Overcoming; C18 The Process; C18 Conclusion' },
  { id: 'delay', source: 'C18 Strategies for Overcoming; C18 Conclusion' },
  { id: 'unpredictability', source: 'C18 Strategies for Overcoming; O25 Lessons learned' },
  { id: 'nuisance', source: 'C18 Strategies for Overcoming' },
  {
    id: 'linkage',
    source:
      'C18 Strategies for Overcoming; C18 Conclusion; C18 Competing Interests; Richardson 2000; C20 Beyond legitimacy',
  },
  { id: 'payment', source: 'C20 Beyond legitimacy; O25 Negotiation strategy' },
] as const satisfies readonly { readonly id: string; readonly source: SourceText }[]

/** Armed escort by a party or a political mission: not a lever, shown with what it bought and what it cost. */
export const armedEscort = {
  what: 'C18 Changing Alternatives; Cutts 1999a; Richardson 2000',
  why: 'C18 Changing Alternatives; Cutts 1999a; Richardson 2000',
  instead: 'C18 Weak Alternatives; O25 box 5; judgement',
} as const satisfies Readonly<Record<'what' | 'why' | 'instead', SourceText>>
