import type { Server } from 'node:http'

/** Milliseconds without a request after which nobody minds a short pause. */
const idle = 5_000

/**
 * Gives back what a burst of requests took: Node collects what is no longer needed only when it needs room, so it would
 * keep that for days on a machine that may have little.
 */
export function restWhenIdle(server: Server): void {
  const { gc } = globalThis
  if (gc === undefined) return
  const timer = setTimeout(() => {
    gc()
  }, idle).unref()
  server.on('request', () => timer.refresh())
}
