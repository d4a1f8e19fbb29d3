import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { dropUnknownHeaders, refuseShape } from '@/lib/server/launch/serving/request-shape'
import { protocolHeader } from '@/lib/wire/protocol'

function request(
  method: string,
  url: string,
  headers: Readonly<Record<string, string>> = {},
): IncomingMessage {
  const message = new IncomingMessage(new Socket())
  Object.assign(message, { method, url })
  Object.assign(message.headers, headers)
  return message
}

const refusal = (...parameters: Parameters<typeof request>) => refuseShape(request(...parameters))

describe('Before anything reads it, the server takes', () => {
  test.each([
    ['GET', '/'],
    ['HEAD', '/en/walk/process'],
    ['GET', '/en/cases?x=%E0%A4%A&y=[1]|"<>'],
    ['GET', '/api/sync?case=1'],
    ['POST', '/api/sync'],
    ['GET', '/_next/static/chunks/a%5Bb%5D.js'],
    ['GET', '/en/%D8%B3'],
  ])('%s %s', (method, target) => {
    expect(refusal(method, target)).toBeUndefined()
  })
})

describe('Before anything reads it, the server refuses', () => {
  test.each(['POST', 'OPTIONS', 'DELETE', 'PUT', 'PATCH', 'TRACE', 'PROPFIND', 'QUERY'])(
    '%s of a page',
    (method) => {
      expect(refusal(method, '/en/cases')).toMatchObject({ status: 405, allow: 'GET, HEAD' })
      expect(refusal(method, '/readme/result.png')?.status).toBe(405)
      expect(refusal(method, '/')?.status).toBe(405)
    },
  )

  test.each(['OPTIONS', 'DELETE', 'TRACE'])('%s of an endpoint', (method) => {
    expect(refusal(method, '/api/sync')).toMatchObject({ status: 405, allow: 'GET, HEAD, POST' })
  })

  test.each([
    '*',
    '',
    'http://127.0.0.1:3000/en',
    '/en/walk/%E0%A4%A',
    '/%',
    '/en/%00',
    '/en/%0a',
    '/a\\b',
    '/\u00e9',
  ])('the target "%s"', (target) => {
    expect(refusal('GET', target)?.status).toBe(400)
  })

  test.each(['/../etc/passwd', '/en/..', '/en/%2e%2e/x', '/./en'])('a way up: %s', (target) => {
    expect(refusal('GET', target)?.status).toBe(400)
  })

  test('an address that goes on and on', () => {
    expect(refusal('GET', `/${'a'.repeat(4_000)}`)?.status).toBe(414)
  })

  test.each([{ 'content-length': '5' }, { 'transfer-encoding': 'chunked' }, { 'content-length': 'x' }])(
    'a body with a question: %o',
    (headers) => {
      expect(refusal('GET', '/en', headers)?.status).toBe(400)
      expect(refusal('HEAD', '/api/sync', headers)?.status).toBe(400)
    },
  )

  test.each([
    '/_next/image?url=/x&w=64&q=75',
    '/_next/data/x/en.json',
    '/_next/postponed/resume/en',
    '/_next',
    '/_next/mcp',
  ])('what Next offers and nothing here uses: %s', (target) => {
    expect(refusal('GET', target)?.status).toBe(404)
  })
})

test('Only headers that somebody here reads go any further', () => {
  const kept = { host: 'localhost:3000', accept: 'text/html', rsc: '1', [protocolHeader]: '1' }
  const message = request('GET', '/', {
    ...kept,
    'x-forwarded-host': 'example.org',
    forwarded: 'for=1',
    cookie: 'a=b',
    range: 'bytes=9-1',
    'next-action': '7f',
    'x-middleware-subrequest': 'proxy:proxy',
    'x-nextjs-data': '1',
    'next-resume': '1',
  })
  dropUnknownHeaders(message)
  expect(message.headers).toEqual(kept)
})

test('Of the cookies of all programs at this address only its own go any further', () => {
  const message = request('GET', '/', {
    cookie: 'a=b; counterweight-3000=abc; __prerender_bypass=x; c=counterweight-1=z',
  })
  dropUnknownHeaders(message)
  expect(message.headers.cookie).toBe('counterweight-3000=abc')
})
