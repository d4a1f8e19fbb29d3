import { describe, expect, test } from 'vitest'
import { codeAt, stepAt, stepOf, toBase32 } from '@/lib/server/people/second-step/one-time-code'
import { hashRecoveryCode, newRecoveryCodes } from '@/lib/server/people/second-step/recovery-codes'

/** The secret of the examples in RFC 6238, appendix B. */
const secret = Buffer.from('12345678901234567890')

/** That appendix shows eight digits; six of them are the last six. */
describe('A code is that of RFC 6238', () => {
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('%i seconds after 1970', (seconds, code) => {
    expect(codeAt(secret, stepAt(seconds * 1_000))).toBe(code)
  })
})

test('A code is known for half a minute before and after, and not for longer', () => {
  const now = 1_111_111_111_000
  const step = stepAt(now)
  expect([-2, -1, 0, 1, 2].map((away) => stepOf(secret, codeAt(secret, step + away), now))).toEqual([
    null,
    step - 1,
    step,
    step + 1,
    null,
  ])
  expect(stepOf(secret, ' 050 471 ', now)).toBe(step)
  for (const other of ['', '05047', '0504711', '000000', 'abcdef'])
    expect(stepOf(secret, other, now)).toBeNull()
})

test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('"%s" is typed as RFC 4648 has it', (text, typed) => {
  expect(toBase32(Buffer.from(text))).toBe(typed)
})

test('Recovery codes are ten, all different, of 80 bits, and may be typed in small letters without the lines', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^[A-Z2-7]{4}(-[A-Z2-7]{4}){3}$/)
  const [first = ''] = codes
  expect(hashRecoveryCode(first.toLowerCase().replaceAll('-', ' '))).toEqual(hashRecoveryCode(first))
})
