import type { Said } from '@/tests/integration/people/api'
import type { Actor } from './actors'
import type { Cell } from './cells'

/** What is asked of a workshop. It is its trainer's alone: for everybody else there is none. */
export const workshopCells: readonly (Pick<Cell, 'name' | 'route'> & {
  readonly ask: (actor: Actor, workshopId: string) => Promise<Said>
  /** Its trainer gets what goes on for as long as the workshop, or is there when it has ended: not asked here. */
  readonly notByTrainer?: boolean
})[] = [
  ...(['wall', 'record', 'live'] as const).map((what) => ({
    name: `GET workshops/${what}`,
    route: `GET workshops/${what}` as const,
    ask: ({ browser }: Actor, id: string) => browser.ask('GET', `workshops/${what}?id=${id}`),
    notByTrainer: what !== 'wall',
  })),
  ...(
    [
      ['step', { revision: 1, act: 'next' }],
      ['end', { keep: false }],
    ] as const
  ).map(([act, body]) => ({
    name: `POST workshops/${act}`,
    route: `POST workshops/${act}` as const,
    ask: ({ browser }: Actor, id: string) => browser.ask('POST', `workshops/${act}`, { id, ...body }),
  })),
]

/** The same of a rehearsal. */
export const rehearsalCells: typeof workshopCells = [
  ...(['wall', 'live'] as const).map((what) => ({
    name: `GET workshops/rehearsals/${what}`,
    route: `GET workshops/rehearsals/${what}` as const,
    ask: ({ browser }: Actor, id: string) => browser.ask('GET', `workshops/rehearsals/${what}?id=${id}`),
    notByTrainer: what === 'live',
  })),
  {
    name: 'POST workshops/rehearsals/step',
    route: 'POST workshops/rehearsals/step',
    ask: ({ browser }, id) =>
      browser.ask('POST', 'workshops/rehearsals/step', { id, revision: 1, act: 'next' }),
  },
]
