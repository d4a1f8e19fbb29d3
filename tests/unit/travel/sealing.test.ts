import { describe, expect, it } from 'vitest'
import { mostContentBytes, mostFileBytes } from '@/lib/travel/file-header'
import { readCaseFile } from '@/lib/travel/read-case-file'
import { readFiled } from '@/lib/travel/read-filed'
import { seal, unseal } from '@/lib/travel/seal'
import type { FiledCase } from '@/lib/wire/filed-case'
import { isLongEnough, newPassphrase, normalPassphrase } from '@/lib/travel/passphrase'

type Bytes = Uint8Array<ArrayBuffer>

const passphrase = '4827 1193 0056 7741 2290 6618'
const caseId = '0b6a7a52-6f0e-4a5c-9f1e-6b9d1c5f2a11'
const assessmentId = '0b6a7a52-6f0e-4a5c-9f1e-6b9d1c5f2a12'
const madeAt = '2026-11-30T08:03:00.000Z'

const filed: FiledCase = {
  caseId,
  besideCaseId: null,
  createdAt: madeAt,
  filedAt: madeAt,
  situation: { codeName: { value: 'Blue River عملية', madeAt, past: [] } },
  assessments: [
    {
      assessmentId,
      instrument: '1',
      basedOn: null,
      createdAt: madeAt,
      answers: {
        'process.time': {
          ...{ value: { kind: 'level', level: 3 }, known: 'reported', note: 'Two weeks.' },
          ...{ madeAt, past: ['2026-11-29T08:03:00.000Z'] },
        },
      },
      submitted: {
        at: madeAt,
        language: 'en',
        matrix: '2',
        situation: {
          counterpartLevel: 'checkpoint',
          meetingDate: '2026-12-01',
          analogies: { 'angola.1': 2 },
        },
      },
    },
  ],
}

const sealed = await seal(JSON.stringify(filed), passphrase)
const problemOf = async (file: Bytes) => {
  const read = await readCaseFile(file, passphrase)
  return read.ok ? 'opened' : read.problem
}
const headerEnd = sealed.indexOf(10) + 1
const header = JSON.parse(new TextDecoder().decode(sealed.subarray(0, headerEnd))) as Record<string, unknown>

/** The file with another first line. */
const withHeader = (other: object): Bytes => {
  const line = new TextEncoder().encode(`${JSON.stringify({ ...header, ...other })}\n`)
  return new Uint8Array([...line, ...sealed.subarray(headerEnd)])
}
const flipped = (place: number): Bytes => sealed.map((byte, at) => (at === place ? byte ^ 1 : byte))

describe('a sealed file', () => {
  it('gives back what was sealed, every letter of it', async () => {
    expect(await readCaseFile(sealed, passphrase)).toEqual({ ok: true, value: filed })
  })

  it('shows nothing of the case in its first line', () => {
    expect(Object.keys(header)).toEqual([
      'format',
      'version',
      'kdf',
      'iterations',
      'salt',
      'cipher',
      'iv',
      'bytes',
    ])
  })

  it('is another one each time, with the same content and passphrase', async () => {
    expect(await seal(JSON.stringify(filed), passphrase)).not.toEqual(sealed)
  })

  it('opens with what OpenSSL and Node say its parts mean, without our code', async () => {
    const { createDecipheriv, pbkdf2Sync } = await import('node:crypto')
    const { gunzipSync } = await import('node:zlib')
    const key = pbkdf2Sync(
      '482711930056774122906618',
      Buffer.from(String(header.salt), 'base64'),
      600_000,
      32,
      'sha256',
    )
    const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(String(header.iv), 'base64'))
    cipher.setAAD(sealed.subarray(0, headerEnd))
    cipher.setAuthTag(sealed.subarray(-16))
    const plain = Buffer.concat([cipher.update(sealed.subarray(headerEnd, -16)), cipher.final()])
    expect(JSON.parse(gunzipSync(plain).toString('utf8'))).toEqual(filed)
  })
})

describe('a file that is refused', () => {
  it('with another passphrase', async () => {
    expect(await readCaseFile(sealed, '4827 1193 0056 7741 2290 6619')).toEqual({
      ok: false,
      problem: 'wrong-passphrase',
    })
  })

  it('with one bit flipped, at its beginning, in its middle or at its end', async () => {
    const places = [headerEnd, Math.floor((headerEnd + sealed.length) / 2), sealed.length - 1]
    for (const place of places) expect(await problemOf(flipped(place))).toBe('wrong-passphrase')
  })

  it('with a first line that was changed, also where it still reads as one', async () => {
    expect(await problemOf(withHeader({ iterations: 600_001 }))).toBe('wrong-passphrase')
    expect(await problemOf(withHeader({ salt: 'AAAAAAAAAAAAAAAAAAAAAA==' }))).toBe('wrong-passphrase')
    expect(await problemOf(withHeader({ salt: 'AAAA' }))).toBe('damaged')
    expect(await problemOf(withHeader({ more: 1 }))).toBe('damaged')
    expect(await problemOf(withHeader({ cipher: 'none' }))).toBe('damaged')
  })

  it('cut at any place', async () => {
    for (let length = 1; length < sealed.length; length += 7)
      expect([length, await problemOf(sealed.slice(0, length))]).toEqual([length, 'cut'])
    expect(await problemOf(sealed.slice(0, sealed.length - 1))).toBe('cut')
  })

  it('with something after its end, empty, or of another kind', async () => {
    expect(await problemOf(new Uint8Array([...sealed, 0]))).toBe('damaged')
    expect(await problemOf(new Uint8Array())).toBe('not-ours')
    expect(await problemOf(new TextEncoder().encode('{"format":"counterweight-backup","version":1}\n'))).toBe(
      'not-ours',
    )
    expect(await problemOf(new Uint8Array(3000).fill(7))).toBe('not-ours')
    expect(await problemOf(new TextEncoder().encode('[1,2]\n'))).toBe('not-ours')
  })

  it('of a newer format, and with questions that are not known here', async () => {
    expect(await problemOf(withHeader({ version: 2, kdf: 'something new' }))).toBe('newer')
    const [first] = filed.assessments
    const newer = { ...filed, assessments: [{ ...first, instrument: '9' }] }
    expect(readFiled(JSON.stringify(newer))).toEqual({ ok: false, problem: 'newer' })
  })

  it('that asks for more work than any file of ours, before any of it is done', async () => {
    expect(await problemOf(withHeader({ iterations: 5_000_001 }))).toBe('damaged')
    expect(await problemOf(withHeader({ iterations: 599_999 }))).toBe('damaged')
    expect(await problemOf(new Uint8Array(mostFileBytes + 1))).toBe('too-large')
  })

  it('that unpacks to more than a case can be', async () => {
    const bomb = await seal('0'.repeat(mostContentBytes + 1), passphrase)
    expect(bomb.length).toBeLessThan(30_000)
    expect(await unseal(bomb, passphrase)).toEqual({ ok: false, problem: 'too-large' })
  })

  const content = (change: (plain: Record<string, never>) => unknown) =>
    JSON.stringify(change(JSON.parse(JSON.stringify(filed)) as Record<string, never>))
  const withAnswer = (answer: object) => {
    const [first] = filed.assessments
    const answers = { 'process.time': { ...first?.answers['process.time'], ...answer } }
    return JSON.stringify({ ...filed, assessments: [{ ...first, answers }] })
  }
  const withFirst = (other: object) =>
    JSON.stringify({ ...filed, assessments: [{ ...filed.assessments[0], ...other }] })

  it.each([
    ['not JSON', 'case'],
    ['null', 'null'],
    ['a key too many', content((one) => ({ ...one, more: 1 }))],
    ['a key too few', content(({ caseId: _gone, ...rest }) => rest)],
    ['an id of another shape', content((one) => ({ ...one, caseId: '../../etc' }))],
    ['an id with capitals', content((one) => ({ ...one, caseId: caseId.toUpperCase() }))],
    ['no assessment', content((one) => ({ ...one, assessments: [] }))],
    [
      'one assessment twice',
      content((one) => ({ ...one, assessments: [filed.assessments[0], filed.assessments[0]] })),
    ],
    ['a case beside itself', content((one) => ({ ...one, besideCaseId: caseId }))],
    [
      'an unknown part of the case',
      content((one) => ({ ...one, situation: { secret: { value: '', madeAt, past: [] } } })),
    ],
    [
      'a choice that is none',
      content((one) => ({ ...one, situation: { talks: { value: 'daily', madeAt, past: [] } } })),
    ],
    ['NUL in a text', withAnswer({ note: 'a\0b' })],
    ['half a character in a text', withAnswer({ note: 'a\ud83d' })],
    ['a note that is too long', withAnswer({ note: 'x'.repeat(5001) })],
    ['a level that is none', withAnswer({ value: { kind: 'level', level: 5 } })],
    ['a value of another kind of question', withAnswer({ value: { kind: 'yesno', yes: true } })],
    [
      'a question that is not asked',
      withFirst({ answers: { 'process.weather': filed.assessments[0]?.answers['process.time'] } }),
    ],
    ['a prototype for a question', withFirst({}).replace('"process.time"', '"__proto__"')],
    ['a time that is none', withAnswer({ madeAt: 'yesterday' })],
    ['a time in no year we know', withAnswer({ madeAt: '+012026-11-30T08:03:00Z' })],
    ['more past than is kept', withAnswer({ past: Array.from({ length: 51 }, () => madeAt) })],
  ])('that holds %s', (_what, text) => {
    expect(readFiled(text)).toEqual({ ok: false, problem: 'not-understood' })
  })

  it('that was sealed with the right passphrase and holds no case', async () => {
    expect(await problemOf(await seal('{}', passphrase))).toBe('not-understood')
  })
})

describe('a passphrase', () => {
  it('of digits is the same however it is grouped, and from an Arabic or a Persian keyboard', () => {
    for (const typed of [
      '482711930056774122906618',
      ' 4827-1193-0056-7741-2290-6618 ',
      '٤٨٢٧ ١١٩٣ ٠٠٥٦ ٧٧٤١ ٢٢٩٠ ٦٦١٨',
      '۴۸۲۷ ۱۱۹۳ ۰۰۵۶ ۷۷۴۱ ۲۲۹۰ ۶۶۱۸',
    ])
      expect(normalPassphrase(typed)).toBe('482711930056774122906618')
  })

  it('of words keeps its capitals and its spaces between words, and counts accents as the same', () => {
    expect(normalPassphrase('  Café   au lait 15 ')).toBe('Café au lait 15')
    expect(normalPassphrase('Cafe\u0301 au lait 15')).toBe('Café au lait 15')
    expect(normalPassphrase('CAFÉ au lait 15')).not.toBe('Café au lait 15')
  })

  it('needs fifteen characters, with groups and spaces around not counted', () => {
    expect(isLongEnough('1234 5678 9012 34')).toBe(false)
    expect(isLongEnough('1234 5678 9012 345')).toBe(true)
    expect(isLongEnough('   fourteen char   ')).toBe(false)
    expect(isLongEnough('fifteen letters')).toBe(true)
  })

  it('that is proposed has six groups of four digits, and is never the same', () => {
    const made = Array.from({ length: 50 }, newPassphrase)
    for (const one of made) expect(one).toMatch(/^(\d{4} ){5}\d{4}$/)
    expect(new Set(made).size).toBe(50)
  })
})
