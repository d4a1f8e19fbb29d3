import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { get, getCase, getList, post, send, startOnFreshDatabase } from './api'
import { createCase, editSituation, level, newId, newIds, setAnswer, submit } from './changes'
import { hostileBody } from './hostile'

startOnFreshDatabase()

const postJson = (value: unknown) => post(JSON.stringify(value))

async function issuesOf(value: unknown): Promise<unknown> {
  const response = await postJson(value)
  expect(response.status).toBe(400)
  expect(response.headers.get('cache-control')).toBe('no-store')
  return response.json()
}

describe('a request that is not right', () => {
  it('is told where it is wrong, in plain words', async () => {
    const answered = setAnswer(newIds(), 'process.time', level(1))
    const wrong = { ...answered, answer: { ...answered.answer, value: { kind: 'level', level: 7 } } }

    expect(await issuesOf({ changes: [wrong] })).toEqual({
      error: 'bad-request',
      issues: [{ path: 'changes[0].answer.value.level', message: 'must be an integer from 0 to 4' }],
    })
  })

  it('is refused when it holds what the database would choke on or alter', async () => {
    for (const value of ['a\0b', '\ud800', 'x'.repeat(5_001)]) {
      await issuesOf({ changes: [editSituation(newIds(), 'ask', value)] })
      await issuesOf({ changes: [setAnswer(newIds(), 'process.time', level(1, value))] })
    }
  })

  it('is refused for operators, unknown keys and wrong types', async () => {
    const edit = editSituation(newIds(), 'ask', 'Passage')
    const wrong = [
      ...[
        { ...edit, value: { not: '' } },
        { ...edit, ownerId: 'admin' },
        { ...edit, baseRevision: -1 },
      ],
      ...[
        { ...edit, baseRevision: 2 ** 31 },
        { ...edit, baseRevision: '0' },
        { ...edit, caseId: 'case' },
      ],
      ...[
        { ...edit, kind: 'become-admin' },
        { ...edit, field: 'ownerId' },
        { ...edit, madeAt: 'yesterday' },
      ],
      ...[
        { ...edit, madeAt: '0000-01-01T00:00:00Z' },
        { ...edit, madeAt: `2026-11-22T08:00:00.${'1'.repeat(200)}Z` },
        { ...edit, field: 'meetingDate', value: '0000-01-01' },
      ],
      ...[{ ...edit, field: 'counterpartLevel', value: 'god' }, null, [], 'text', 7],
      JSON.parse(`{"__proto__": {"isAdmin": true}, ${JSON.stringify(edit).slice(1)}`),
    ]
    for (const change of wrong) await issuesOf({ changes: [change] })
    for (const body of [null, [], {}, { changes: [] }, { changes: [edit], more: 1 }, { changes: 'x' }]) {
      await issuesOf(body)
    }
    expect('isAdmin' in {}).toBe(false)
  })

  it('is refused whole, so that nothing of it is half done', async () => {
    const ids = newIds()
    await issuesOf({ changes: [createCase(ids), { kind: 'nonsense' }] })
    expect((await get(`?case=${ids.caseId}`)).status).toBe(404)
  })

  it('is refused when it is too long, with or without saying so', async () => {
    const many = Array.from({ length: 201 }, () => createCase(newIds()))
    await issuesOf({ changes: many })
    const body = JSON.stringify({ changes: [], padding: 'x'.repeat(1_048_576) })
    expect((await post(body)).status).toBe(413)
    expect((await post(body, { 'content-length': '9' })).status).toBe(413)
    expect((await post('{}', { 'content-length': '2000000' })).status).toBe(413)
  })

  it('is refused when it is not JSON, or not said to be', async () => {
    expect((await post('{"changes": [NaN]}')).status).toBe(400)
    expect((await post(new Uint8Array([0x22, 0xff, 0x22]))).status).toBe(400)
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json-patch+json',
      '',
    ]) {
      expect((await post('{}', { 'content-type': type })).status).toBe(415)
    }
    expect((await post('{}', { 'content-type': 'Application/JSON; charset=utf-8' })).status).toBe(400)
  })

  it('is refused when a page of another origin began it', async () => {
    for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:3001', 'http://127.0.0.1']) {
      expect((await post('{}', { origin })).status).toBe(403)
    }
  })

  it('asks for a case by its id and by nothing else', async () => {
    expect((await get('?case=7')).status).toBe(400)
    expect((await get(`?case=${newId()}&ownerId=local`)).status).toBe(400)
    expect((await get(`?case=${newId()}`)).status).toBe(404)
  })
})

describe('what people really write', () => {
  const texts = [
    'العربية مع English 123',
    '\u202eright to left override\u202c \u2066isolate\u2069',
    'e\u0301 😀 👩‍👩‍👧 ﷺ \u0000'.replace('\u0000', ''),
    '<script>alert(1)</script> &amp; "quotes" \'; DROP TABLE "Case"; --',
    '  spaces, tabs\t and\r\nlines \u2028 kept ',
    '\u0001\u001b[31m control',
    '__proto__',
  ]

  it.each(texts)('comes back as it went in: %j', async (text) => {
    const ids = newIds()
    await send(createCase(ids), editSituation(ids, 'ask', text), setAnswer(ids, 'law.weight', level(1, text)))

    const { situation, assessments } = await getCase(ids.caseId)
    expect(situation.ask.value).toBe(text)
    expect(assessments[0]?.answers['law.weight']?.note).toBe(text)
  })

  it('cannot slip a prototype in through the items it has seen', async () => {
    const ids = newIds()
    await send(createCase(ids))
    const request = JSON.stringify({ changes: [submit(ids)] }).replace(
      '"seen":{}',
      '"seen":{"__proto__":{"a.b":1}}',
    )
    expect((await post(request)).status).toBeLessThan(500)
    expect((await getCase(ids.caseId)).assessments[0]?.status).toMatch(/draft|submitted/)
  })
})

describe('how an answer is known', () => {
  it.each([null, { kind: 'dont-know' }, { kind: 'not-applicable' }] as const)(
    'is not kept with an answer that says nothing: %j',
    async (value) => {
      const ids = newIds()
      const answer = { value, known: 'observed', note: 'Nobody knows' } as const
      const [, outcome] = await send(createCase(ids), setAnswer(ids, 'process.continuity', answer))

      expect(outcome?.kind).toBe('applied')
      const kept = (await getCase(ids.caseId)).assessments[0]?.answers['process.continuity']
      expect(kept).toMatchObject({ value, known: null, note: 'Nobody knows' })
    },
  )
})

describe('the server', () => {
  it('never breaks on a hostile request, and goes on answering', async () => {
    const statuses = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(hostileBody, async (body) => {
        const response = await post(body)
        const answer: unknown = await response.json()
        expect([200, 400, 413]).toContain(response.status)
        expect(answer).toBeTypeOf('object')
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
      }),
      { seed: 20261122, numRuns: 250, endOnFailure: true },
    )
    // Else the trial is of the door alone, or of nothing.
    expect(statuses.get(200)).toBeGreaterThan(20)
    expect(statuses.get(400)).toBeGreaterThan(100)
    expect((await get()).status).toBe(200)
    for (const { caseId } of (await getList()).cases) expect((await getCase(caseId)).caseId).toBe(caseId)
  })
})
