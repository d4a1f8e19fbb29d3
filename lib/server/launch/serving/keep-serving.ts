import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { StartError } from '../start-error'
import type { ServeOptions, Serving } from './serve'
import type { Report } from './server-process'

interface Listeners {
  /** What the server has to say, one line at a time. */
  readonly complain: (line: string) => void
  /** Told when it ended too often to be started once more. */
  readonly onFailure: (error: unknown) => void
}

/** A fault that comes back this often within this time (milliseconds) would come back again. */
const most = { restarts: 5, within: 10 * 60_000 }

/** In milliseconds: longer than the server takes for what is under way, shorter than the launcher waits. */
const stoppingPatience = 4_000

/**
 * Serves the pages from a process of their own, and starts it again when it ends without being asked: nobody can say
 * what is whole in a process after a fault. The database goes on meanwhile.
 */
export async function keepServing(options: ServeOptions, listeners: Listeners): Promise<Serving> {
  let isStopping = false
  const mustStop = () => isStopping // may have changed while something was awaited
  let server = startServer(options, listeners)
  await server.ready
  const watch = async (): Promise<void> => {
    for (const restarts: number[] = []; ;) {
      const cause = await server.ended
      if (isStopping) return
      const recent = restarts.filter((time) => performance.now() - time < most.within).length
      if (recent >= most.restarts) throw endedTooOften(cause)
      listeners.complain(
        `The pages ended because of a fault (${cause}) and are being started again; nothing saved is lost.`,
      )
      restarts.push(performance.now())
      await delay(recent * 500)
      if (mustStop()) return
      server = startServer(options, listeners)
      server.ready.catch(() => undefined) // then it has ended as well
    }
  }
  const watching = watch().catch((error: unknown) => {
    if (!isStopping) listeners.onFailure(error)
  })
  return {
    async stop() {
      isStopping = true
      server.stop()
      await server.ended
      await watching
    },
  }
}

function endedTooOften(cause: string): StartError {
  return new StartError(
    `The pages ended ${most.restarts + 1} times in ten minutes (${cause}), so Counterweight ends: start it again, and report this line; nothing saved is lost.`,
  )
}

interface Server {
  /** Resolves when it answers; rejects when it ends before. */
  readonly ready: Promise<void>
  /** Resolves with the cause, in a few words, when the process is gone. */
  readonly ended: Promise<string>
  readonly stop: () => void
}

function startServer(options: ServeOptions, { complain }: Listeners): Server {
  const child = fork(join(import.meta.dirname, 'server-process.ts'), [JSON.stringify(options)], {
    cwd: options.root,
    execArgv: ['--import', 'tsx', '--no-warnings', '--expose-gc'],
    // what the server has to say comes as a message: nobody else's words reach the terminal, and no closed pipe ends it
    stdio: options.isDevelopment
      ? ['ignore', 'inherit', 'inherit', 'ipc']
      : ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  let place: string | undefined
  let refusal: string | undefined
  const answers = new Promise<void>((resolve) => {
    child.on('message', (report: Report) => {
      if (report.kind === 'ready') resolve()
      else if (report.kind === 'line') complain(report.line)
      else if (report.kind === 'fault') place = report.place
      else refusal = report.line
    })
  })
  const ended = endOf(child).then((cause) => refusal ?? place ?? cause)
  const endedBefore = ended.then((cause) => {
    throw new StartError(
      refusal ?? `The pages cannot be served (${cause}): start again, and report this line if it stays.`,
    )
  })
  return {
    ready: Promise.race([answers, endedBefore]),
    ended,
    stop: () => {
      if (child.connected) child.send('stop', () => undefined) // it may be gone in the meantime
      setTimeout(kill, stoppingPatience).unref()
    },
  }
}

const endOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.once('error', (error) => {
      resolve(error.message)
    })
    child.once('exit', (code, signal) => {
      resolve(signal ?? `exit code ${code ?? 'unknown'}`)
    })
  })
