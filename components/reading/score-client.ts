import type { OnProgress } from '@/lib/reading/read'
import type { Task, TaskInput, TaskName, TaskOutput, WorkerReply, WorkerRequest } from './worker-tasks'

type Waiting = {
  readonly resolve: (output: TaskOutput<TaskName>) => void
  readonly reject: (reason: Error) => void
  readonly onProgress: OnProgress | undefined
}

let worker: Worker | null = null
let lastJob = 0
const waiting = new Map<number, Waiting>()

/**
 * Asks the worker for one of `workerTasks`, so that the page never waits. One worker serves the whole page, one task after
 * the other, and keeps what it has prepared. Rejects when it cannot be loaded or the answers do not fit the model.
 */
export function askWorker<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
  onProgress?: OnProgress,
): Promise<TaskOutput<Name>> {
  worker ??= startWorker()
  const job = ++lastJob
  // TypeScript cannot tie a name to its input through a union; both come from one generic call.
  const request: WorkerRequest = { job, task: { name, input } as Task }
  const output = new Promise<TaskOutput<TaskName>>((resolve, reject) => {
    waiting.set(job, { resolve, reject, onProgress })
    worker?.postMessage(request)
  })
  return output as Promise<TaskOutput<Name>> // the worker answers a job with what its task gives
}

function startWorker(): Worker {
  const started = new Worker(new URL('./score-worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
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

function settle(reply: WorkerReply) {
  const caller = waiting.get(reply.job)
  if (!caller) return
  if (reply.kind === 'progress') {
    caller.onProgress?.(reply.share)
    return
  }
  waiting.delete(reply.job)
  if (reply.kind === 'done') caller.resolve(reply.output)
  else caller.reject(new Error(reply.reason))
}
