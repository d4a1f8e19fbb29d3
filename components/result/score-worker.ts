import { read } from './read'
import type { ScoreReply, ScoreRequest } from './reading'

/** The part of a worker's global that is used here; the DOM types would take it for a window. */
type WorkerScope = {
  addEventListener(type: 'message', listener: (event: MessageEvent<ScoreRequest>) => void): void
  postMessage(reply: ScoreReply): void
}
declare const self: WorkerScope

self.addEventListener('message', ({ data: { job, answers, runs, full } }) => {
  try {
    const onProgress = (share: number) => {
      self.postMessage({ job, kind: 'progress', share })
    }
    const reading = read(answers, { runs, full, onProgress })
    self.postMessage({ job, kind: 'reading', reading })
  } catch (error) {
    self.postMessage({ job, kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})
