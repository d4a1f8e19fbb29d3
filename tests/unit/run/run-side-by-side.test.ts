import { describe, expect, it } from 'vitest'
import { runSideBySide } from '@/tests/run/run-side-by-side.mjs'

type Step = { readonly name: string; readonly after?: string; readonly share?: number }

/** Begins the steps, and ends them by name; tells at each moment which are under way. */
function follow(list: Step[], processors: number) {
  const ends = new Map<string, () => void>()
  const all = runSideBySide(
    list,
    processors,
    ({ name }) =>
      new Promise<void>((resolve) => {
        ends.set(name, resolve)
      }),
  )
  const underWay = () => [...ends.keys()].join(' ')
  const end = async (name: string) => {
    ends.get(name)?.()
    ends.delete(name)
    await new Promise(setImmediate) // what waited for it begins
    return underWay()
  }
  return { all, underWay, end }
}

describe('steps of the tests', () => {
  it('run side by side, as many as there are processors, the first of the list first', async () => {
    const { all, underWay, end } = follow([{ name: 'a' }, { name: 'b' }, { name: 'c' }], 2)
    expect(underWay()).toBe('a b')
    expect(await end('b')).toBe('a c')
    await end('a')
    await end('c')
    await all
  })

  it('wait for the one they need, and for room', async () => {
    const list = [
      { name: 'build' },
      { name: 'format' },
      { name: 'browser', after: 'build', share: 1.5 },
      { name: 'launch', after: 'build', share: 0.5 },
      { name: 'unit' },
    ]
    const { all, underWay, end } = follow(list, 2)
    expect(underWay()).toBe('build format')
    expect(await end('format')).toBe('build') // the browser needs it
    expect(await end('build')).toBe('browser launch')
    expect(await end('launch')).toBe('browser')
    expect(await end('browser')).toBe('unit')
    await end('unit')
    await all
  })

  it('run alone where they need more than there is', async () => {
    const { all, underWay, end } = follow([{ name: 'a' }, { name: 'browser', share: 1.5 }], 1)
    expect(underWay()).toBe('a')
    expect(await end('a')).toBe('browser')
    await end('browser')
    await all
  })
})
