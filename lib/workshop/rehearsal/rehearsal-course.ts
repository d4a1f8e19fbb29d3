/**
 * Where a rehearsal stands: phones join, read their briefs, talk in their roles, record what was decided; the wall shows the
 * decisions, what happened, and then takes what the groups say looking back.
 */
export const rehearsalSteps = [
  'gathering',
  'briefing',
  'talking',
  'deciding',
  'decided',
  'happened',
  'debrief',
  'learned',
] as const
export type RehearsalStep = (typeof rehearsalSteps)[number]

export type RehearsalCourse = {
  readonly step: RehearsalStep
  /** It was shown what happened, or groups look back: nothing is decided any more. */
  readonly isRevealed: boolean
  readonly isBlank: boolean
}

export const firstRehearsalCourse: RehearsalCourse = { step: 'gathering', isRevealed: false, isBlank: false }

/** `next` and `back` are the two keys of a presenter remote; `blank` hides the wall, or shows it again. */
export const rehearsalActs = ['next', 'back', 'blank'] as const
export type RehearsalAct = (typeof rehearsalActs)[number]

/**
 * Where a rehearsal stands after an act; null: that may not follow. Any other act ends a blank wall and does nothing else.
 * `hasEnd`: what happened is known, as of a documented case. Nobody goes back before the briefs, as groups are made there; nor,
 * once it was shown what happened, to where decisions are recorded.
 */
export function afterRehearsal(
  course: RehearsalCourse,
  act: RehearsalAct,
  hasEnd: boolean,
): RehearsalCourse | null {
  if (act === 'blank') return { ...course, isBlank: !course.isBlank }
  if (course.isBlank) return { ...course, isBlank: false }
  const path = rehearsalSteps.filter((step) => hasEnd || step !== 'happened')
  const step = path[path.indexOf(course.step) + (act === 'next' ? 1 : -1)]
  if (step === undefined) return null
  if (act === 'back' && (step === 'gathering' || (course.isRevealed && step === 'deciding'))) return null
  return { ...course, step, isRevealed: course.isRevealed || step === 'happened' || step === 'debrief' }
}

/** What groups record at this step; null: nothing. */
export const recordedAt = (step: RehearsalStep): 'decision' | 'debrief' | null =>
  step === 'deciding' ? 'decision' : step === 'debrief' ? 'debrief' : null

/** Whether phones show their briefs. */
export const isInRoles = (step: RehearsalStep): boolean =>
  step === 'briefing' || step === 'talking' || step === 'deciding'

/** Minutes of talk that a trainer may choose from, as role plays in these studies took (Green 2002). */
export const talkMinutes = [30, 35, 40, 45, 50, 55, 60] as const
