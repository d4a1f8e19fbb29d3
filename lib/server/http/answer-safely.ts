import { isDatabaseDown, toLogLine } from '@/lib/server/database-error'
import { refuse } from './problem'

/** Answers in plain words also when something breaks, and keeps what people wrote out of the log. */
export async function answerSafely(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    const problem = isDatabaseDown(error) ? 'database-down' : 'unexpected'
    console.error(`${problem}: ${toLogLine(error)}`)
    return refuse(problem)
  }
}
