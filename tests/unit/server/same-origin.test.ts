import { describe, expect, it } from 'vitest'
import { isSameOrigin } from '@/lib/server/http/same-origin'

const host = '127.0.0.1:3000'
const from = (headers: Record<string, string>) => isSameOrigin(new Headers({ host, ...headers }))

describe('a write', () => {
  it('may come from a page of this very address', () => {
    expect(from({ origin: 'http://127.0.0.1:3000' })).toBe(true)
    expect(from({ origin: 'https://127.0.0.1:3000' })).toBe(true) // behind a server that ends TLS
  })

  it.each([
    'http://evil.example',
    'http://127.0.0.1',
    'http://127.0.0.1:3001',
    'http://127.0.0.1:3000.evil.example',
    'http://evil.example/http://127.0.0.1:3000',
    'file://127.0.0.1:3000',
    'null',
    '',
  ])('may not come from a page of %j', (origin) => {
    expect(from({ origin })).toBe(false)
  })

  it('may come from a program that is no browser, which sends no origin', () => {
    expect(from({})).toBe(true)
  })

  it('may not come from another site that hides its origin', () => {
    expect(from({ 'sec-fetch-site': 'cross-site' })).toBe(false)
    expect(from({ 'sec-fetch-site': 'same-site' })).toBe(false)
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true)
  })
})
