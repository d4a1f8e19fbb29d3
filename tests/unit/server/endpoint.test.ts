import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, expectTypeOf, it } from 'vitest'
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
const handle = () => Promise.resolve(ok({ body: {} }))

/** What an endpoint of this input is declared with. */
type Declared = Parameters<typeof endpoint<{ case: string }>>[0]

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
    const made = endpoint({ input, role: 'person', audit: 'read-cases' }, handle)
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

  // held by the compiler: what is left out, or unknown, is no declaration
  it('needs its input, its role, and what is recorded of it', () => {
    const whole = { input, role: 'person', audit: 'read-cases' } as const
    type Whole = typeof whole
    expectTypeOf<Whole>().toExtend<Declared>()
    expectTypeOf<Omit<Whole, 'input'>>().not.toExtend<Declared>()
    expectTypeOf<Omit<Whole, 'role'>>().not.toExtend<Declared>()
    expectTypeOf<Omit<Whole, 'audit'>>().not.toExtend<Declared>()
    expectTypeOf<Omit<Whole, 'role'> & { role: 'whoever' }>().not.toExtend<Declared>()
    expectTypeOf<Omit<Whole, 'audit'> & { audit: 'something' }>().not.toExtend<Declared>()
    expect(declarationOf(endpoint(whole, handle))).toBe(whole)
  })
})
