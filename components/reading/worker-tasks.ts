import { compare } from '@/lib/scoring/compare'
import type { ComparedSituation } from '@/lib/scoring/comparison'
import type { Situation } from '@/lib/scoring/evaluate'
import { singleChanges } from '@/lib/scoring/single-changes'
import { evaluateNow } from '@/lib/reading/evaluate-now'
import { explainNow, preparedFor, read, type OnProgress } from '@/lib/reading/read'

type Asked = { readonly situation: Situation; readonly runs: number }
type AskedTwice = {
  readonly before: ComparedSituation
  readonly after: ComparedSituation
  readonly runs: number
}

/**
 * All that a page can ask the worker. Plain data in, plain data out. To add one: a line here, and `askWorker` knows it.
 * The page imports nothing of this but its type, so what a task needs is loaded in the worker alone.
 */
export const workerTasks = {
  read: ({ situation, ...options }: Asked & { readonly full: boolean }, onProgress: OnProgress) =>
    read(situation, { ...options, onProgress }),
  explain: ({ situation, runs }: Asked, onProgress: OnProgress) => explainNow(situation, runs, onProgress),
  singleChanges: ({ situation, runs, lever }: Asked & { readonly lever: string }, onProgress: OnProgress) =>
    singleChanges(preparedFor(runs, onProgress), situation, lever),
  compare: ({ before, after, runs }: AskedTwice, onProgress: OnProgress) =>
    compare(preparedFor(runs, onProgress), before, after, (situation) => evaluateNow(situation, runs)),
}

type Tasks = typeof workerTasks
export type TaskName = keyof Tasks
export type TaskInput<Name extends TaskName> = Parameters<Tasks[Name]>[0]
export type TaskOutput<Name extends TaskName> = ReturnType<Tasks[Name]>

/** One request with the name of its task. */
export type Task = {
  readonly [Name in TaskName]: { readonly name: Name; readonly input: TaskInput<Name> }
}[TaskName]

export type WorkerRequest = { readonly job: number; readonly task: Task }

export type WorkerReply =
  | { readonly job: number; readonly kind: 'progress'; readonly share: number }
  | { readonly job: number; readonly kind: 'done'; readonly output: TaskOutput<TaskName> }
  | { readonly job: number; readonly kind: 'failed'; readonly reason: string }
