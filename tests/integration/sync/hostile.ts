import fc from 'fast-check'
import type { Change } from '@/lib/wire/sync-types'
import { createCase, deleteCase, editSituation, level, newIds, reAssess, setAnswer, submit } from './changes'

/** Values that have broken somebody's server. */
const nasty: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -0,
    -1,
    1.5,
    1e308,
    -1e308,
    2 ** 31,
    2 ** 53,
    '',
    ' ',
    '0',
    'null',
    'NaN',
    [],
    {},
    [[]],
  ],
  ...[
    { not: '' },
    { $ne: null },
    { equals: 'local' },
    { set: 1 },
    { increment: 1 },
    { connect: {} },
    { toString: 1 },
  ],
  ...[
    '\0',
    'a\0b',
    '\ud800',
    '\udfff\ud800',
    '\u202e\u2066txt.exe',
    '\ufeff',
    '\u2028',
    '\';DROP TABLE "Case";--',
  ],
  ...[
    '😀',
    'e\u0301',
    'ﷺ',
    '%s%n',
    '../../etc/passwd',
    '${7*7}',
    '<script>alert(1)</script>',
    'x'.repeat(6_000),
  ],
  ...[
    '0000-01-01',
    '9999-12-31',
    '2026-02-30',
    '-000001-01-01T00:00:00Z',
    '2026-11-22T25:00:00Z',
    '+275760-09-13',
  ],
  ...[
    '2026-11-22T08:00:00.123456789Z',
    `2026-11-22T08:00:00.${'1'.repeat(200)}Z`,
    '1900-01-01T00:00:00Z',
    '2999-12-31T23:59:59Z',
    '2026-11-22T08:00:00+14:00',
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    'FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF',
    'constructor',
    '__proto__',
  ],
  ...[
    { kind: 'level', level: 5 },
    { kind: 'level', level: '3' },
    { kind: 'dont-know', level: 3 },
    { kind: '__proto__' },
  ],
  ...[
    Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => [`process.${'a'.repeat(index + 1)}`, index]),
    ),
  ],
  JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"a": 1}}}'),
]

/** Any of them, or any JSON, or any text. */
export const nastyValue = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)
export const nastyKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'ownerId',
  'role',
  '',
  '\0',
  'kind',
  'x.y',
)

/** Puts a value at a random place of a JSON tree, or takes one away. */
export function spoil(tree: unknown, turns: readonly number[], key: string, value: unknown): unknown {
  if (typeof tree !== 'object' || tree === null || turns.length === 0) return value
  const [turn = 0, ...rest] = turns
  const keys = Object.keys(tree)
  const copy: Record<string, unknown> = { ...tree }
  const place = keys[turn % (keys.length + 2)]
  if (place !== undefined) copy[place] = spoil(copy[place], rest, key, value)
  else if (turn % 2 === 0) Object.defineProperty(copy, key, { value, enumerable: true })
  else Reflect.deleteProperty(copy, keys[turn % Math.max(1, keys.length)] ?? '')
  return Array.isArray(tree) ? Object.values(copy) : copy
}

function validChanges(): readonly Change[] {
  const ids = newIds()
  return [
    createCase(ids),
    editSituation(ids, 'ask', 'Passage'),
    editSituation(ids, 'meetingDate', '2026-12-01'),
    setAnswer(ids, 'process.time', level(1)),
    setAnswer(ids, 'process.time', level(2, 'Note'), 1),
    submit(ids, { 'process.time': 1 }),
    reAssess(ids),
    deleteCase(ids),
  ]
}

/** Where it is spoiled: which key at each step down. */
export const turns = fc.array(fc.nat(20), { minLength: 1, maxLength: 6 })

/** A request that is nearly right: one to three places of a valid one are spoiled. */
const nearlyRight = fc
  .tuple(
    fc.subarray([0, 1, 2, 3, 4, 6, 7], { minLength: 1 }),
    fc.array(fc.tuple(turns, nastyKey, nastyValue), { minLength: 1, maxLength: 3 }),
  )
  .map(([places, spoils]) => {
    const all = validChanges()
    const request: unknown = { changes: places.flatMap((place) => all[place] ?? []) }
    return JSON.stringify(spoils.reduce((tree, [path, key, value]) => spoil(tree, path, key, value), request))
  })

export const notEvenJson = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('[', '{"changes":', 'NaN', '{"changes":[NaN]}', "{'changes':[]}", '\ufeff{}', '"\\ud800"'),
  fc.nat(100_000).map((depth) => '['.repeat(depth)),
  fc.nat(5_000).map((depth) => `{"changes":${'['.repeat(depth)}${']'.repeat(depth)}}`),
  fc.nat(3_000).map((depth) => `${'{"changes":'.repeat(depth)}1${'}'.repeat(depth)}`),
)

/** Few ids, each used for everything: a case with the id of a change, an assessment with the id of a case. */
const sharedId = fc.nat(40).map((n) => `00000000-0000-4000-9000-0000000000${n.toString(16).padStart(2, '0')}`)
const revision = fc.oneof(fc.nat(3), fc.constant(2_147_483_647))
const item = fc.constantFrom(
  'process.time',
  'ours.denounced',
  'law.coverage',
  'to.string',
  'constructor.prototype',
)
const writtenText = fc.oneof(
  fc.constantFrom(...nasty.filter((value) => typeof value === 'string')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const allowedText = writtenText.map((text) => text.replace(/[\0\p{Surrogate}]/gu, '').slice(0, 200))
const value = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('level'), level: fc.nat(4) }),
  fc.record({ kind: fc.constant('yesno'), yes: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('dont-know', 'not-applicable') }),
)
const known = fc.constantFrom(null, 'observed', 'reported', 'assumed')
const shared = {
  changeId: fc.oneof(sharedId, fc.uuid()),
  caseId: sharedId,
  madeAt: fc.constantFrom('1900-01-01T00:00:00Z', '2999-12-31T23:59:59.999999999Z', '2026-11-22T08:00:00.5Z'),
}
const field = fc.constantFrom('codeName', 'ask', 'counterpart', 'area')

/** Changes no device of ours would send, but which the door lets in: what is behind it must cope. */
const wellFormedChange = fc.oneof(
  fc.record({
    ...shared,
    kind: fc.constant('create-case'),
    assessmentId: sharedId,
    instrument: fc.constantFrom('1', '1', '2'),
  }),
  fc.record({
    ...shared,
    kind: fc.constant('edit-situation'),
    field,
    value: allowedText,
    baseRevision: revision,
  }),
  fc.record({
    ...shared,
    kind: fc.constant('edit-situation'),
    field: fc.constant('meetingDate'),
    value: fc.constantFrom('', '1900-01-01', '2199-12-31', '2024-02-29'),
    baseRevision: revision,
  }),
  fc.record({
    ...shared,
    kind: fc.constant('set-answer'),
    assessmentId: sharedId,
    itemId: item,
    answer: fc.record({ value, known, note: allowedText }),
    baseRevision: revision,
  }),
  fc.record({
    ...shared,
    kind: fc.constant('submit'),
    assessmentId: sharedId,
    seen: fc.dictionary(item, revision, { noNullPrototype: true }),
    language: fc.constantFrom('en', 'ar', 'en-XA', 'zz-ZZZZ'),
  }),
  fc.record({
    ...shared,
    kind: fc.constant('re-assess'),
    assessmentId: sharedId,
    fromAssessmentId: sharedId,
  }),
  fc.record({ ...shared, kind: fc.constant('delete-case') }),
)
const wellFormed = fc
  .array(wellFormedChange, { minLength: 1, maxLength: 8 })
  .map((changes) => JSON.stringify({ changes }))

/** Request bodies that no page of ours would send. */
export const hostileBody: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  { weight: 5, arbitrary: nearlyRight },
  { weight: 5, arbitrary: wellFormed },
  { weight: 1, arbitrary: notEvenJson },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)) },
)
