import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { declarationOf, endpoint } from '@/lib/server/http/endpoint'
import { fromQuery } from '@/lib/server/http/input'
import { ok } from '@/lib/shared/result'

const app = resolve(import.meta.dirname, '../../../app')
const files = readdirSync(app, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
/** What else Next reads of a route: settings, not functions that answer. */
const settings = ['dynamic', 'maxDuration', 'runtime']

const routes = files.filter((path) => /^route\.[cm]?[jt]sx?$/.test(path.split('/').at(-1) ?? ''))

const input = fromQuery(z.strictObject({ case: z.string() }))
const handle = () => Promise.resolve(ok({}))

describe('a route', () => {
  it('stands under app/api', () => {
    const names = routes.map((path) => relative(app, path)).sort()
    expect(names).toContain('api/sync/route.ts')
    expect(names.filter((name) => !name.startsWith('api/'))).toEqual([])
  })

  it.each(routes)('answers by endpoints alone: %s', async (path) => {
    const exported = (await import(path)) as Record<string, object>
    const handlers = Object.keys(exported).filter((name) => !settings.includes(name))
    expect(handlers.filter((name) => !methods.includes(name))).toEqual([])
    expect(handlers).not.toEqual([])
    for (const name of handlers) {
      const declaration = declarationOf(exported[name] ?? {})
      expect(declaration, name).toEqual({
        input: expect.any(Function) as unknown,
        role: expect.any(String) as unknown,
        audit: expect.any(String) as unknown,
      })
    }
  })

  it('is no endpoint when it only looks like one', () => {
    const made = endpoint({ input, role: 'local', audit: 'read-cases' }, handle)
    expect(declarationOf(made)).toBeDefined()
    expect(declarationOf((request: Request) => made(request))).toBeUndefined()
  })

  it('is the only way in: no file of app offers an action of the server', () => {
    const texts = files
      .filter((path) => /\.[cm]?[jt]sx?$/.test(path))
      .map((path) => readFileSync(path, 'utf8'))
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter((text) => /['"]use server['"]/.test(text))).toEqual([])
  })

  it('does not compile without its input, its role, or what is recorded of it', () => {
    // @ts-expect-error it takes no input
    endpoint({ role: 'local', audit: 'read-cases' }, handle)
    // @ts-expect-error it names no role
    endpoint({ input, audit: 'read-cases' }, handle)
    // @ts-expect-error nothing recorded
    endpoint({ input, role: 'local' }, handle)
    // @ts-expect-error a role that nobody has
    endpoint({ input, role: 'anybody', audit: 'read-cases' }, handle)
    // @ts-expect-error an event that the record does not know
    endpoint({ input, role: 'local', audit: 'something' }, handle)
    expect(declarationOf(endpoint({ input, role: 'local', audit: 'read-cases' }, handle))).toBeDefined()
  })
})
