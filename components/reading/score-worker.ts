import type { OnProgress } from '@/lib/reading/read'
import {
  workerTasks,
  type Task,
  type TaskName,
  type TaskOutput,
  type WorkerReply,
  type WorkerRequest,
} from './worker-tasks'

/** The part of a worker's global that is used here; the DOM types would take it for a window. */
type WorkerScope = {
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerRequest>) => void): void
  postMessage(reply: WorkerReply): void
}
declare const self: WorkerScope

self.addEventListener('message', ({ data: { job, task } }) => {
  try {
    const onProgress = (share: number) => {
      self.postMessage({ job, kind: 'progress', share })
    }
    self.postMessage({ job, kind: 'done', output: run(task, onProgress) })
  } catch (error) {
    self.postMessage({ job, kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})

function run(task: Task, onProgress: OnProgress): TaskOutput<TaskName> {
  switch (task.name) {
    case 'read':
      return workerTasks.read(task.input, onProgress)
    case 'explain':
      return workerTasks.explain(task.input, onProgress)
    case 'singleChanges':
      return workerTasks.singleChanges(task.input, onProgress)
    case 'compare':
      return workerTasks.compare(task.input, onProgress)
  }
}
