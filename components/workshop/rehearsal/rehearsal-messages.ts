import { model } from '@/lib/levers/model'

/** The parts of the catalogue that the wall of a rehearsal needs in the browser. Briefs are never among them. */
export const rehearsalMessages: readonly string[] = [
  ...[
    'rehearsal.wall',
    'workshop.wall.join',
    'workshop.wall.end',
    'workshop.problems',
    'client.status.signIn',
  ],
  ...['rehearsalBriefs.roles', 'rehearsalBriefs.cases'],
  ...model.levers.map(({ id }) => `levers.levers.${id}.name`),
]
