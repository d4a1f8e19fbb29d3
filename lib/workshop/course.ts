/** Where a workshop stands, in the order of an hour. */
export type WorkshopStep = 'gathering' | 'question' | 'levers' | 'reveal' | 'happened' | 'ended'

/** What may be done with the question, or the ranking of levers, at which it stands. */
export type WorkshopPhase = 'collecting' | 'closed' | 'shown'

export type Course = {
  readonly step: WorkshopStep
  /** Of `question` and `levers` only. */
  readonly phase: WorkshopPhase
  /** Which question, 0 for the first. Keeps the last one when the questions are over. */
  readonly place: number
  /** 2: the question is asked again, after talk. */
  readonly round: 1 | 2
  /** How many questions the room has seen the answers of: these stay shown when it goes back. */
  readonly shownUpTo: number
  /** The room has seen how it ranks the levers. */
  readonly isRanked: boolean
  readonly isBlank: boolean
}

export const firstCourse: Course = {
  step: 'gathering',
  phase: 'collecting',
  place: 0,
  round: 1,
  shownUpTo: 0,
  isRanked: false,
  isBlank: false,
}

/**
 * What a trainer can do. `next` and `back` are the two keys of a presenter remote; `again` asks the question once more;
 * `levers` leaves out the questions that are left; `blank` hides the wall, or shows it again.
 */
export const acts = ['next', 'back', 'again', 'levers', 'blank'] as const
export type Act = (typeof acts)[number]

/**
 * Where a workshop of `questions` questions stands after an act; null: that may not follow. Any other act ends a blank wall
 * and does nothing else, so that no key shows what the room is not to see yet.
 */
export function after(course: Course, act: Act, questions: number): Course | null {
  if (course.step === 'ended') return null
  if (act === 'blank') return { ...course, isBlank: !course.isBlank }
  if (course.isBlank) return { ...course, isBlank: false }
  if (act === 'next') return next(course, questions)
  if (act === 'back') return back(course)
  if (act === 'again') return again(course)
  return course.step === 'question' && course.phase !== 'collecting' ? ranking(course) : null
}

function next(course: Course, questions: number): Course | null {
  const { step, phase, place, shownUpTo, isRanked } = course
  if (step === 'gathering') return ask(course, 0)
  if (step === 'question' || step === 'levers') {
    if (phase === 'collecting') return { ...course, phase: 'closed' }
    if (phase === 'closed' && step === 'levers') return { ...course, phase: 'shown', isRanked: true }
    if (phase === 'closed') return { ...course, phase: 'shown', shownUpTo: Math.max(shownUpTo, place + 1) }
    if (step === 'levers') return { ...course, step: 'reveal' }
    const isLast = place + 1 >= (isRanked ? shownUpTo : questions)
    return isLast ? ranking(course) : ask(course, place + 1)
  }
  return step === 'reveal' ? { ...course, step: 'happened' } : null
}

/** One step back. What has been shown is shown again, never asked again: the room has seen it. */
function back(course: Course): Course | null {
  const { step, phase, place, shownUpTo } = course
  if (step === 'happened') return { ...course, step: 'reveal' }
  if (step === 'reveal') return { ...course, step: 'levers', phase: 'shown' }
  if ((step === 'question' || step === 'levers') && phase === 'closed') {
    return { ...course, phase: 'collecting' } // closed by mistake: nobody has seen an answer yet
  }
  if (step === 'levers') return show(course, place)
  if (step === 'question' && place > 0 && place - 1 < shownUpTo) return show(course, place - 1)
  return null
}

const again = (course: Course): Course | null =>
  course.step === 'question' && course.phase === 'shown' ? { ...course, phase: 'collecting', round: 2 } : null

const show = (course: Course, place: number): Course => ({
  ...course,
  step: 'question',
  phase: 'shown',
  place,
  round: 1,
})

const ask = (course: Course, place: number): Course =>
  place < course.shownUpTo
    ? show(course, place)
    : { ...course, step: 'question', phase: 'collecting', place, round: 1 }

/** The ranking is asked once: back from what was ranked and forth again shows it. */
const ranking = (course: Course): Course => ({
  ...course,
  step: 'levers',
  phase: course.isRanked ? 'shown' : 'collecting',
  round: 1,
})

/** Whether phones may answer now. A blank wall hides the room's view, and stops nobody. */
export const isCollecting = ({ step, phase }: Pick<Course, 'step' | 'phase'>): boolean =>
  (step === 'question' || step === 'levers') && phase === 'collecting'
