import { describe, expect, test } from 'vitest'
import { isGoneClient, placeOf } from '@/lib/server/launch/serving/fault'
import { keepConsoleToOneLine } from '@/lib/server/launch/serving/one-line-console'

const withCode = (code: string) => Object.assign(new Error('text'), { code })

test.each(['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'])(
  'A client that went away is no fault: %s',
  (code) => {
    expect(isGoneClient(withCode(code))).toBe(true)
  },
)

test('What breaks in here is a fault', () => {
  for (const error of [
    new TypeError('x'),
    withCode('ENOSPC'),
    withCode('ERR_OUT_OF_RANGE'),
    'text',
    undefined,
  ])
    expect(isGoneClient(error)).toBe(false)
})

test('A fault is told by its kind, code and place, never by its words', () => {
  const told = placeOf(withCode('ERR_INVALID_URL'))
  expect(told).toMatch(/^Error ERR_INVALID_URL, \S*fault\.test\.ts:\d+$/)
  expect(placeOf('a secret')).toBe('string')
})

describe('Whatever is written to the console becomes one line', () => {
  const told: string[] = []
  const before = { ...console }

  function write(...parts: unknown[]): string[] {
    told.length = 0
    keepConsoleToOneLine((line) => told.push(line))
    try {
      console.error(...parts)
      console.error(...parts)
    } finally {
      Object.assign(console, before)
    }
    return [...told]
  }

  test('without the words of an error, and once', () => {
    expect(write('⨯', new TypeError('canary\nat somewhere'))).toEqual([
      expect.stringMatching(
        /^Something failed unexpectedly \(TypeError, \S+:\d+\); Counterweight goes on\.$/,
      ),
    ])
  })

  test('of a text the first line, with nothing that steers a terminal', () => {
    expect(write('\u001b[31m red\u0007 \u202e\nsecond')).toEqual(['red'])
    expect(write('database-down: Error P1001')).toEqual(['database-down: Error P1001'])
  })

  test('and nothing of what is no text', () => {
    expect(write({ name: 'canary' })).toEqual([])
  })
})
