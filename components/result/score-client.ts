import type { Answers } from '@/lib/instrument/types'
import type { Reading, ScoreReply, ScoreRequest } from './reading'

export type ScoreOptions = {
  readonly runs: number
  /** Also compute what only the result page shows. Default: no. */
  readonly full?: boolean
  /** Share done, 0 to 1. */
  readonly onProgress?: (share: number) => void
}

type Waiting = {
  readonly resolve: (reading: Reading) => void
  readonly reject: (reason: Error) => void
  readonly onProgress: ScoreOptions['onProgress']
}

let worker: Worker | null = null
let lastJob = 0
const waiting = new Map<number, Waiting>()

/**
 * Scores in a worker, so that the page never waits. One worker serves the whole page and keeps what it has prepared.
 * Rejects when the worker cannot be loaded or the answers do not fit the model.
 */
export function scoreInWorker(answers: Answers, options: ScoreOptions): Promise<Reading> {
  worker ??= startWorker()
  const job = ++lastJob
  const request: ScoreRequest = { job, answers, runs: options.runs, full: options.full ?? false }
  return new Promise((resolve, reject) => {
    waiting.set(job, { resolve, reject, onProgress: options.onProgress })
    worker?.postMessage(request)
  })
}

function startWorker(): Worker {
  const started = new Worker(new URL('./score-worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<ScoreReply>) => {
    settle(data)
  })
  started.addEventListener('error', (event) => {
    for (const { reject } of waiting.values())
      reject(new Error(event.message || 'the worker could not be loaded'))
    waiting.clear()
    started.terminate()
    worker = null
  })
  return started
}

function settle(reply: ScoreReply) {
  const caller = waiting.get(reply.job)
  if (!caller) return
  if (reply.kind === 'progress') {
    caller.onProgress?.(reply.share)
    return
  }
  waiting.delete(reply.job)
  if (reply.kind === 'reading') caller.resolve(reply.reading)
  else caller.reject(new Error(reply.reason))
}
