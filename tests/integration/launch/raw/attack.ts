import fc from 'fast-check'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { until } from '../launcher'
import { anyRequest, type Targets } from './request-grammar'
import { sendRaw, type RawReply } from './send-raw'

const build = resolve(import.meta.dirname, '../../../../.next-test')

/** Every page, every file and every endpoint of the test build. */
export function targetsOf(port: number, cookie: string): Targets {
  const pages = filesIn(join(build, 'server/app'))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.replace(/(^index)?\.html$/, '')}`)
  return {
    port,
    cookie,
    pages,
    files: filesOf(),
    endpoints: [
      '/api/sync',
      '/api/sync?case=00000000-0000-4000-8000-000000000000',
      ...['come-in', 'begin', 'sign-in', 'me', 'name', 'passphrase'].map((act) => `/api/people/${act}`),
    ],
  }
}

/** Every file of the test build. */
export const filesOf = (): readonly string[] => [
  ...filesIn(join(build, 'static')).map((name) => `/_next/static/${name}`),
  ...filesIn(join(build, 'public')).map((name) => `/${name}`),
  '/icon.svg',
]

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => encodeURI(relative(folder, join(entry.parentPath, entry.name))))

/** The file of the build that takes longest to send. */
export function largestFile(): string {
  const size = (path: string) =>
    statSync(join(build, decodeURI(path).replace(/^\/_next/, '')), { throwIfNoEntry: false })?.size ?? 0
  return filesOf().toSorted((a, b) => size(b) - size(a))[0] ?? ''
}

export interface Attack {
  readonly sent: number
  /** What the application must never do, with the request that made it. */
  readonly faults: readonly string[]
  /** How often each status came: an attack that is refused at the door everywhere would try nothing. */
  readonly statuses: Readonly<Record<number, number>>
}

/** Sends requests of the grammar, several at a time, and lists every 5xx, every hang over five seconds and every stack trace. */
export async function attack(
  { port, cookie }: { readonly port: number; readonly cookie: string },
  count: number,
  seed: number,
): Promise<Attack> {
  return attackAt(targetsOf(port, cookie), count, seed)
}

/** The same at other targets. `from`: the address that the request of this place comes from. */
export async function attackAt(
  targets: Targets,
  count: number,
  seed: number,
  from: (place: number) => string | undefined = () => undefined,
): Promise<Attack> {
  const { port } = targets
  const requests = fc.sample(anyRequest(targets), { seed, numRuns: count })
  const waiting = [...requests.entries()]
  const faults: string[] = []
  const statuses: Record<number, number> = {}
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [place, request] = next
      const reply = await sendRaw(port, request, from(place))
      for (const status of reply.statuses) statuses[status] = (statuses[status] ?? 0) + 1
      const fault = faultOf(reply)
      if (fault !== undefined) faults.push(`request ${place}, ${fault}: ${JSON.stringify(request)}`)
    }
  }
  await Promise.all(Array.from({ length: 16 }, worker))
  return { sent: count, faults, statuses }
}

function faultOf({ text, statuses, hang }: RawReply): string | undefined {
  const broken = statuses.find((status) => status >= 500)
  if (broken !== undefined) return `status ${broken}`
  return hang ?? (/^\s+at .+:\d+:\d+/m.test(text) ? 'a stack trace' : undefined)
}

/** The process that serves the pages of a launcher. */
export function serverOf(launcher: number | undefined): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const isServer = read(`/proc/${pid}/cmdline`).includes('server-process.ts')
    if (isServer && new RegExp(`^PPid:\\s+${launcher}$`, 'm').test(read(`/proc/${pid}/status`)))
      return Number(pid)
  }
  throw new Error(`Process ${launcher} has no server`)
}

export const descriptorsOf = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length

/** Memory that a process holds, in MB. */
export const memoryOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1]) / 1024

/** Waits until a server has closed what clients had open, and given back what it took. */
export async function untilAtRest(pid: number, most: { descriptors: number; memory: number }): Promise<void> {
  await until(() => descriptorsOf(pid) <= most.descriptors && memoryOf(pid) <= most.memory).catch(
    () => undefined,
  )
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // ended while the list was read
  }
}
