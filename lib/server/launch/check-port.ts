import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { StartError } from './start-error'

const problems: Partial<Record<string, (port: number) => string>> = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken by another program: stop it, or choose another port with PORT=${port + 1} npm start.`,
  EADDRNOTAVAIL: () =>
    'This machine does not have the address in COUNTERWEIGHT_LISTEN: name one that it has, or 0.0.0.0 for all of them.',
  EACCES: (port) =>
    `Port ${port} may only be used by an administrator: choose one above 1023, for example PORT=3000 npm start.`,
}

/** Says early, before anything long is begun, that the port cannot be used. A copy that is just ending gets a moment. */
export async function checkPort(port: number, host: string): Promise<void> {
  for (const deadline = performance.now() + 2_000; ;) {
    const code = await tryPort(port, host)
    if (code === undefined) return
    if (code !== 'EADDRINUSE' || performance.now() > deadline) throw portError(port, code)
    await delay(100)
  }
}

export function portError(port: number, code: string): StartError {
  return new StartError(
    problems[code]?.(port) ??
      `Port ${port} cannot be used (${code}): choose another with PORT=${port + 1} npm start.`,
  )
}

const tryPort = (port: number, host: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => {
      resolve('code' in error ? String(error.code) : error.message)
    })
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => {
        resolve(undefined)
      }),
    )
  })
