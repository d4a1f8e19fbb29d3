import type { StopId } from '@/lib/levers/types'

/** What is said under a stop. Words by id in `stops.json`; a call has a name and what to say. */
export type StopAdvice = {
  /** Whom to call, the first first. */
  readonly calls: readonly string[]
  readonly meanwhile: readonly string[]
  readonly not: readonly string[]
  /** Nobody who does this work has checked the words: the stop says so. */
  readonly isUnchecked: boolean
  readonly source: string
}

export const stopAdvice: Readonly<Record<StopId, StopAdvice>> = {
  'people-held': {
    calls: ['crisis', 'security', 'lead', 'detention'],
    meanwhile: ['channel', 'promises', 'safety', 'families'],
    not: ['send', 'offer', 'standing', 'press', 'write'],
    isUnchecked: true,
    source: 'O25 Negotiation strategy; judgement',
  },
  'contact-may-be-crime': {
    calls: ['lawyer', 'headOffice', 'security'],
    meanwhile: ['ground', 'approached', 'wounded'],
    not: ['contact', 'send', 'support', 'guess'],
    isUnchecked: false,
    source:
      'C20 Obstacles; O25 Challenges; O25 Rationale; O25 Institutional mandate; Modirzadeh et al. 2011; judgement',
  },
}
