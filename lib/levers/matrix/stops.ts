import type { Stop } from '@/lib/levers/types'

/** What stands above every lever, the first first (lib/scoring/method.md, 2.15). Ids are for ever. */
export const stops = [
  {
    id: 'people-held',
    when: [[{ item: 'ours.held', is: true }]],
    stops: ['contact', 'intermediaries', 'standing', 'pressure', 'support'],
    clearedBy: false,
    source: 'O25 Negotiation strategy; judgement',
  },
  {
    id: 'contact-may-be-crime',
    when: [
      [{ item: 'law.restrictions', atLeast: 4 }],
      [
        { item: 'counterpart.designated', is: true },
        { item: 'law.restrictions', atLeast: 3 },
      ],
      [
        { item: 'counterpart.designated', is: true },
        { item: 'law.restrictions', unknown: true },
      ],
    ],
    stops: ['contact', 'support', 'standing', 'intermediaries'],
    clearedBy: true,
    source: 'C20 Obstacles; O25 Challenges; O25 Rationale; Mackintosh & Duplat 2013',
  },
] as const satisfies readonly Stop[]
