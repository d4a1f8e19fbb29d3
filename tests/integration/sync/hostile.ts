import fc from 'fast-check'
import type { Change } from '@/lib/offline/sync-types'
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

const nastyValue = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)
const nastyKey = fc.constantFrom(
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
function spoil(tree: unknown, turns: readonly number[], key: string, value: unknown): unknown {
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

const turns = fc.array(fc.nat(20), { minLength: 1, maxLength: 6 })

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

const notEvenJson = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('[', '{"changes":', 'NaN', '{"changes":[NaN]}', "{'changes':[]}", '\ufeff{}', '"\\ud800"'),
  fc.nat(100_000).map((depth) => '['.repeat(depth)),
  fc.nat(5_000).map((depth) => `{"changes":${'['.repeat(depth)}${']'.repeat(depth)}}`),
  fc.nat(3_000).map((depth) => `${'{"changes":'.repeat(depth)}1${'}'.repeat(depth)}`),
)

/** Request bodies that no page of ours would send. */
export const hostileBody: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  { weight: 8, arbitrary: nearlyRight },
  { weight: 1, arbitrary: notEvenJson },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)) },
)
