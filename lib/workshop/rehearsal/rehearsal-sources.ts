/** What a rehearsal rests on, as citations: how often decisions of role players met the real ones, and how long they talked. */
export const rehearsalSources = {
  record: 'Green & Armstrong 2011; Green 2005',
  minutes: 'Green 2002',
} as const
