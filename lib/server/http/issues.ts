import type { z } from 'zod'
import type { Issue } from './problem'

/** More would help nobody, and a hostile request can make thousands. */
const MOST = 20
const LONGEST = 200

/** Where a request is wrong and how, as `changes[0].answer.value.level` and a plain message. */
export function toIssues(error: z.ZodError): readonly Issue[] {
  return error.issues.slice(0, MOST).map(({ path, message }) => ({
    path: toPath(path).slice(0, LONGEST),
    message: message.slice(0, LONGEST),
  }))
}

function toPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}
