// The process that serves the pages, started and watched by keep-serving.ts. It ends when that one ends, however.
import { explainFailure } from '../explain-failure'
import { isGoneClient, placeOf } from './fault'
import { keepConsoleToOneLine } from './one-line-console'
import { checkPages } from './check-pages'
import type { ServeOptions, Serving } from './serve'

/** What this process tells the launcher. */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'refused'; readonly line: string }
  | { readonly kind: 'fault'; readonly place: string }

const options = JSON.parse(process.argv[2] ?? '') as ServeOptions
let serving: Serving | undefined

const report = (message: Report, then: () => void = () => undefined) => {
  if (process.connected) process.send?.(message, then)
  else then()
}

async function end(code: number): Promise<void> {
  setTimeout(() => process.exit(code), 5_000).unref()
  await serving?.stop().catch(() => undefined)
  process.exit(code)
}

// The launcher says when to stop; a signal for the whole group, such as Ctrl-C, reaches it as well.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
process.on('message', () => void end(0))
process.on('disconnect', () => process.exit(1)) // killed: the database ends too, and the port is wanted by the next start

process.on('uncaughtException', (error) => {
  if (isGoneClient(error)) return
  report({ kind: 'fault', place: placeOf(error) }, () => process.exit(1))
})
process.on('unhandledRejection', (error) => {
  if (!isGoneClient(error)) console.error(error)
})

async function start(): Promise<void> {
  if (!options.isDevelopment) {
    keepConsoleToOneLine((line) => {
      report({ kind: 'line', line })
    })
  }
  const { serve } = await import('./serve')
  serving = await serve(options)
  if (!options.isDevelopment) await checkPages(options)
}

start().then(
  () => {
    report({ kind: 'ready' })
  },
  (error: unknown) => {
    report({ kind: 'refused', line: explainFailure(error) }, () => process.exit(1))
  },
)
