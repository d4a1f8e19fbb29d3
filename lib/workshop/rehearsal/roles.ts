/** Who sits at the table of a rehearsal, the most needed first: with four people the last one is left out. */
export const roles = ['negotiator', 'leader', 'colleague', 'commander', 'influencer'] as const
export type Role = (typeof roles)[number]

/** Roles that every group has, however few play: somebody who asks, and somebody who decides. */
export const neededRoles: readonly Role[] = ['negotiator', 'leader']

/** Whether these roles can be played: known ones, each once, with those that every group has. */
export function canBePlayed(chosen: readonly string[]): chosen is readonly Role[] {
  const isKnown = chosen.every((role) => roles.some((known) => known === role))
  return (
    isKnown && new Set(chosen).size === chosen.length && neededRoles.every((role) => chosen.includes(role))
  )
}

/** These roles in the order in which they are filled. */
export const inOrder = (chosen: readonly Role[]): readonly Role[] =>
  roles.filter((role) => chosen.includes(role))
