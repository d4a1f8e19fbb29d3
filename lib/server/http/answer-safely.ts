import { isDatabaseDown, isDiskFull, toLogLine } from '@/lib/server/database-error'
import { SignedOut } from '@/lib/server/people/signed-out'
import { refuse } from './problem'

/** Answers in plain words also when something breaks, and keeps what people wrote out of the log. */
export async function answerSafely(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof SignedOut) return refuse('signed-out')
    const problem = isDiskFull(error)
      ? 'server-disk-full'
      : isDatabaseDown(error)
        ? 'database-down'
        : 'unexpected'
    const words =
      problem === 'server-disk-full' ? `${problem}: free some space, or nothing more can be saved` : problem
    console.error(`${words}: ${toLogLine(error)}`)
    return refuse(problem)
  }
}
