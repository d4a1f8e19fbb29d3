import { compare } from '@/lib/scoring/compare'
import type { ComparedSituation } from '@/lib/scoring/comparison'
import type { Situation } from '@/lib/scoring/evaluate'
import { singleChanges } from '@/lib/scoring/single-changes'
import { evaluateNow } from '@/lib/reading/evaluate-now'
import { explainNow, preparedFor, read, type OnProgress } from '@/lib/reading/read'

type Model = {
  /** Version of the instrument that the answers are to. */
  readonly version: string
  readonly runs: number
}
type Asked = Model & { readonly situation: Situation }
type AskedTwice = Model & {
  readonly before: ComparedSituation
  readonly after: ComparedSituation
}

/**
 * All that a page can ask the worker. Plain data in, plain data out. To add one: a line here, and `askWorker` knows it.
 * The page imports nothing of this but its type, so what a task needs is loaded in the worker alone.
 */
export const workerTasks = {
  read: ({ situation, ...options }: Asked & { readonly full: boolean }, onProgress: OnProgress) =>
    read(situation, { ...options, onProgress }),
  explain: ({ situation, ...model }: Asked, onProgress: OnProgress) =>
    explainNow(situation, { ...model, onProgress }),
  singleChanges: (
    { situation, lever, ...model }: Asked & { readonly lever: string },
    onProgress: OnProgress,
  ) => singleChanges(preparedFor({ ...model, onProgress }), situation, lever),
  compare: ({ before, after, ...model }: AskedTwice, onProgress: OnProgress) =>
    compare(preparedFor({ ...model, onProgress }), before, after, (situation) =>
      evaluateNow(situation, model),
    ),
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
