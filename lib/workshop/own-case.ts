import { scenarios } from './scenarios'

/** Stands where a documented story has its id: a case of the trainer's own people, told in class. */
export const ownScenario = 'own'

/** The parts of a story that a trainer writes, in the order of the page. */
export const storyParts = ['title', 'ask', 'whom', 'told', 'happened'] as const
export type StoryPart = (typeof storyParts)[number]

/** Most UTF-16 units of each part. Longer ones nobody reads from a wall. */
export const storyLimits = {
  title: 80,
  ask: 400,
  whom: 200,
  told: 4_000,
  happened: 3_000,
} as const satisfies Record<StoryPart, number>

/** All that leaves a case for a room, word for word. '': that part is not shown. */
export type OwnStory = Readonly<Record<StoryPart, string>> & {
  /** What the case itself says to questions of the workshop, yes = 4 and no = 0; null: not to be shown. */
  readonly answers: Readonly<Record<string, number>> | null
}

const mostUsed = (lists: readonly (readonly string[])[], count: number): readonly string[] => {
  const all = lists.flat()
  const uses = (id: string) => all.filter((one) => one === id).length
  return [...new Set(all)].toSorted((left, right) => uses(right) - uses(left)).slice(0, count)
}

/**
 * What is proposed for an own case: the ten questions and six levers that most documented stories ask for, so that a proposal
 * says nothing of the case.
 */
export const ownProposal = {
  questions: mostUsed(
    scenarios.map(({ questions }) => questions),
    10,
  ),
  levers: mostUsed(
    scenarios.map(({ levers }) => levers),
    6,
  ),
} as const

/** Levers that a room can rank: more are no choice any more on a phone. */
export const mostLevers = 8
