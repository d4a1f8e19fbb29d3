import { isOtherProtocol, protocolHeader } from '@/lib/wire/protocol'
import { CaseQuery, SyncRequest } from '@/lib/wire/sync-contract'
import { syncLimits } from '@/lib/wire/sync-limits'
import { listCases } from '@/lib/server/cases/list-cases'
import { readCase } from '@/lib/server/cases/read-case'
import { answerSafely } from '@/lib/server/http/answer-safely'
import { toIssues } from '@/lib/server/http/issues'
import { refuse, replyWith } from '@/lib/server/http/problem'
import { readJson } from '@/lib/server/http/read-json'
import { isSameOrigin } from '@/lib/server/http/same-origin'
import { applyChanges } from '@/lib/server/sync/apply-changes'

/** Takes the changes a device made, with or without a network. One outcome comes back per change, in the same order. */
export function POST(request: Request): Promise<Response> {
  return answerSafely(async () => {
    if (!isSameOrigin(request.headers)) return refuse('other-origin')
    if (isOtherProtocol(request.headers.get(protocolHeader))) return refuse('other-protocol')
    const body = await readJson(request, syncLimits.bodyBytes)
    if (!body.ok) return refuse(body.problem)
    const read = SyncRequest.safeParse(body.value)
    if (!read.success) return refuse('bad-request', toIssues(read.error))
    return replyWith({ outcomes: await applyChanges(read.data.changes) })
  })
}

/** All cases in short, or one whole with `?case=`. */
export function GET(request: Request): Promise<Response> {
  return answerSafely(async () => {
    if (isOtherProtocol(request.headers.get(protocolHeader))) return refuse('other-protocol')
    const query = new URL(request.url).searchParams
    const read = CaseQuery.safeParse(Object.fromEntries(query))
    if (!read.success) return refuse('bad-request', toIssues(read.error))
    if (read.data.case === undefined) return replyWith(await listCases())
    const found = await readCase(read.data.case)
    return found.ok ? replyWith(found.value) : refuse(found.problem)
  })
}
