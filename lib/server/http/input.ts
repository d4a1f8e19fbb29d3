import type { z } from 'zod'
import { fail, ok, type Result } from '@/lib/shared/result'
import { toIssues } from './issues'
import type { Issue, Problem } from './problem'
import { readJson } from './read-json'

/** How an endpoint reads what it is asked, and why it cannot. */
export type Input<Value> = (
  request: Request,
) => Promise<Result<Value, { readonly problem: Problem; readonly issues: readonly Issue[] }>>

/** A JSON body of at most `mostBytes`. */
export function fromBody<Value>(schema: z.ZodType<Value>, mostBytes: number): Input<Value> {
  return async (request) => {
    const body = await readJson(request, mostBytes)
    return body.ok ? check(schema, body.value) : fail({ problem: body.problem, issues: [] })
  }
}

/** What follows `?` in the address. */
export function fromQuery<Value>(schema: z.ZodType<Value>): Input<Value> {
  return ({ url }) => Promise.resolve(check(schema, Object.fromEntries(new URL(url).searchParams)))
}

function check<Value>(schema: z.ZodType<Value>, value: unknown): Awaited<ReturnType<Input<Value>>> {
  const read = schema.safeParse(value)
  return read.success ? ok(read.data) : fail({ problem: 'bad-request', issues: toIssues(read.error) })
}
