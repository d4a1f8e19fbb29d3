import { placeOf } from './fault'

const longest = 200

/** In milliseconds: the same line again within this time says nothing new, and a hostile client could make thousands. */
const quiet = 60_000

/**
 * Lets every complaint on the console of this process be one line, without what people wrote: of an error only
 * its kind and its place, of a text only its beginning. Next would write whole stacks, with the address that was asked for.
 */
export function keepConsoleToOneLine(tell: (line: string) => void): void {
  const told = new Map<string, number>()
  const write = (...parts: unknown[]) => {
    const line = oneLine(parts)
    const last = told.get(line)
    if (line === '' || (last !== undefined && performance.now() - last < quiet)) return
    if (told.size > 100) told.clear()
    told.set(line, performance.now())
    tell(line)
  }
  for (const name of ['warn', 'error'] as const) console[name] = write
  for (const name of ['log', 'info', 'debug', 'trace', 'dir'] as const) console[name] = () => undefined
}

function oneLine(parts: readonly unknown[]): string {
  const error = parts.find((part) => part instanceof Error)
  if (error !== undefined) return `Something failed unexpectedly (${placeOf(error)}); Counterweight goes on.`
  const text = parts.filter((part) => typeof part === 'string').join(' ')
  const first =
    text
      .replace(/\u001b\[[\d;]*m/g, '')
      .trim()
      .split(/[\r\n]/)[0] ?? ''
  return first.replace(/\p{C}/gu, ' ').trim().slice(0, longest)
}
