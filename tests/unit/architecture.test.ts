import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { ESLint } from 'eslint'
import ts from 'typescript'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makePureProgram } from './make-pure-program'

const root = resolve(import.meta.dirname, '../..')
const rules = createRequire(import.meta.url)(join(root, 'tests/architecture/dependency-cruiser.cjs')) as {
  forbidden: IForbiddenRuleType[]
}

describe('the import rules', () => {
  let house: string

  beforeEach(() => {
    house = mkdtempSync(join(tmpdir(), 'rooms-'))
  })
  afterEach(() => {
    rmSync(house, { recursive: true })
  })

  const plant = (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, path)), { recursive: true })
      writeFileSync(join(house, path), text)
    }
  }
  const broken = async () => {
    const { output } = await cruise(['.'], {
      baseDir: house,
      validate: true,
      ruleSet: { forbidden: rules.forbidden },
      tsPreCompilationDeps: true,
    })
    return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name)
  }

  const cases: [rule: string, from: string, to: string][] = [
    ['shared-keeps-its-direction', 'lib/shared/a.ts', 'lib/instrument/b.ts'],
    ['instrument-keeps-its-direction', 'lib/instrument/a.ts', 'lib/levers/b.ts'],
    ['levers-keeps-its-direction', 'lib/levers/a.ts', 'lib/scoring/b.ts'],
    ['scoring-keeps-its-direction', 'lib/scoring/a.ts', 'lib/server/b.ts'],
    ['literature-keeps-its-direction', 'lib/literature/a.ts', 'lib/instrument/b.ts'],
    ['workshop-keeps-its-direction', 'lib/workshop/a.ts', 'components/ui/b.ts'],
    ['reading-keeps-its-direction', 'lib/reading/a.ts', 'components/ui/b.ts'],
    ['reading-keeps-its-direction', 'lib/reading/a.ts', 'lib/offline/device.ts'],
    ['access-keeps-its-direction', 'lib/access/a.ts', 'lib/instrument/b.ts'],
    ['export-keeps-its-direction', 'lib/export/a.ts', 'lib/workshop/b.ts'],
    ['components-never-reach-the-server', 'components/case/a.ts', 'lib/server/b.ts'],
    ['ui-and-charts-know-no-domain', 'components/ui/a.ts', 'lib/levers/b.ts'],
    ['ui-and-charts-know-no-domain', 'components/charts/a.ts', 'lib/levers/b.ts'],
    ['ui-stands-on-its-floor', 'components/ui/a.ts', 'components/charts/b.ts'],
    ['charts-stands-on-its-floor', 'components/charts/a.ts', 'components/result/b.ts'],
    ['words-stands-on-its-floor', 'components/words/a.ts', 'components/reading/b.ts'],
    ['stops-stands-on-its-floor', 'components/stops/a.ts', 'components/open-case/b.ts'],
    ['reading-stands-on-its-floor', 'components/reading/a.ts', 'components/open-case/b.ts'],
    ['open-case-stands-on-its-floor', 'components/open-case/a.ts', 'components/question/b.ts'],
    ['brief-stands-on-its-floor', 'components/brief/a.ts', 'components/question/b.ts'],
    ['lever-row-stands-on-its-floor', 'components/lever-row/a.ts', 'components/brief/b.ts'],
    ['question-stands-on-its-floor', 'components/question/a.ts', 'components/situation/b.ts'],
    ['stops-stands-on-its-floor', 'components/stops/a.ts', 'components/walk/b.ts'],
    ['situation-stands-on-its-floor', 'components/situation/a.ts', 'components/look-again/b.ts'],
    ['look-again-stands-on-its-floor', 'components/look-again/a.ts', 'components/situation/b.ts'],
    ['movement-stands-on-its-floor', 'components/movement/a.ts', 'components/what-if/b.ts'],
    ['why-stands-on-its-floor', 'components/why/a.ts', 'components/result/b.ts'],
    ['print-stands-on-its-floor', 'components/print/a.ts', 'components/result/b.ts'],
    ['raters-stands-on-its-floor', 'components/raters/a.ts', 'components/case-list/b.ts'],
    ['method-stands-on-its-floor', 'components/method/a.ts', 'components/sources/b.ts'],
    ['sources-stands-on-its-floor', 'components/sources/a.ts', 'components/method/b.ts'],
    ['guides-stands-on-its-floor', 'components/guides/a.ts', 'components/print/b.ts'],
    ['people-stands-on-its-floor', 'components/people/a.ts', 'components/walk/b.ts'],
    ['case-file-stands-on-its-floor', 'components/case-file/a.ts', 'components/case-list/b.ts'],
    ['what-if-stands-on-its-floor', 'components/what-if/a.ts', 'components/result/b.ts'],
    ['case-list-stands-on-its-floor', 'components/case-list/a.ts', 'components/walk/b.ts'],
    ['check-stands-on-its-floor', 'components/check/a.ts', 'components/walk/b.ts'],
    ['walk-stands-on-its-floor', 'components/walk/a.ts', 'components/check/b.ts'],
    ['missions-stands-on-its-floor', 'components/missions/a.ts', 'components/trail/b.ts'],
    ['case-access-stands-on-its-floor', 'components/case-access/a.ts', 'components/missions/b.ts'],
    ['review-stands-on-its-floor', 'components/review/a.ts', 'components/examples/b.ts'],
    ['review-keeps-its-direction', 'lib/review/a.ts', 'lib/workshop/b.ts'],
    ['trail-stands-on-its-floor', 'components/trail/a.ts', 'components/case-access/b.ts'],
    ['desk-stands-on-its-floor', 'components/desk/a.ts', 'components/case-list/b.ts'],
    ['result-stands-on-its-floor', 'components/result/a.ts', 'components/documented/b.ts'],
    ['examples-stands-on-its-floor', 'components/examples/a.ts', 'components/documented/b.ts'],
    ['workshop-stands-on-its-floor', 'components/workshop/a.ts', 'components/examples/b.ts'],
    ['documented-stands-on-its-floor', 'components/documented/a.ts', 'components/examples/b.ts'],
    ['result-ask-stands-on-its-floor', 'components/result/ask/a.ts', 'components/result/levers/b.ts'],
    ['result-levers-stands-on-its-floor', 'components/result/levers/a.ts', 'components/result/b.ts'],
    ['a-room-of-components-has-a-floor', 'app/a.ts', 'components/new/b.ts'],
    ['a-room-of-components-has-a-floor', 'app/a.ts', 'components/b.ts'],
    ['offline-stays-in-the-browser', 'lib/offline/a.ts', 'lib/server/b.ts'],
    ['offline-stays-in-the-browser', 'lib/offline/a.ts', 'lib/levers/b.ts'],
    ['rules-of-a-case-touch-no-disk-and-no-network', 'lib/offline/case/a.ts', 'lib/offline/store/b.ts'],
    ['device-and-wire-take-only-types-of-the-model', 'lib/offline/a.ts', 'lib/instrument/b.ts'],
    ['device-and-wire-take-only-types-of-the-model', 'lib/wire/a.ts', 'lib/scoring/b.ts'],
    ['device-and-wire-take-only-types-of-the-model', 'lib/wire/a.ts', 'lib/levers/b.ts'],
    ['device-and-wire-bring-only-idb', 'lib/offline/a.ts', 'node_modules/zod/index.js'],
    ['device-and-wire-bring-only-idb', 'lib/wire/a.ts', 'node_modules/zod/index.js'],
    ['device-and-wire-bring-only-idb', 'lib/offline/a.ts', 'lib/wire/sync-contract.ts'],
    ['pages-check-by-the-small-zod', 'components/case-file/a.ts', 'node_modules/zod/index.js'],
    ['pages-check-by-the-small-zod', 'lib/wire/snapshot-schema.ts', 'lib/wire/sync-contract.ts'],
    ['travel-makes-the-edits-of-a-device', 'lib/travel/a.ts', 'lib/offline/device.ts'],
    ['travel-brings-only-zod', 'lib/travel/a.ts', 'node_modules/idb/index.js'],
    ['only-its-page-and-its-command-load-travel', 'lib/reading/a.ts', 'lib/travel/b.ts'],
    ['pages-load-no-zod', 'components/result/a.ts', 'node_modules/zod/index.js'],
    ['pages-load-no-zod', 'lib/reading/a.ts', 'lib/wire/snapshot-schema.ts'],
    ['server-takes-nothing-of-the-device', 'lib/server/a.ts', 'lib/offline/b.ts'],
    ['wire-keeps-its-direction', 'lib/wire/a.ts', 'lib/offline/b.ts'],
    ['nothing-leans-on-the-launcher', 'app/a.ts', 'lib/server/launch/b.ts'],
    ['nothing-leans-on-the-launcher', 'lib/server/a.ts', 'lib/server/launch/b.ts'],
    ['server-never-draws', 'lib/server/a.ts', 'components/ui/b.ts'],
    ['only-the-server-touches-the-database', 'app/a.ts', 'prisma/generated/b.ts'],
    ['one-door-to-the-database', 'lib/server/cases/a.ts', 'lib/server/db.ts'],
    ['one-door-to-the-database', 'lib/server/cases/a.ts', 'prisma/generated/client.ts'],
    ['one-door-to-the-database', 'lib/server/cases/a.ts', 'node_modules/pg/index.js'],
    ['nothing-leans-on-tests', 'components/case/a.ts', 'tests/b.ts'],
    ['no-recharts-but-in-charts', 'components/charts/a.ts', 'node_modules/recharts/index.js'],
  ]
  it.each(cases)('%s: refuses %s importing %s', async (rule, from, to) => {
    const path =
      /^node_modules\/(\w+)/.exec(to)?.[1] ?? `./${relative(dirname(from), to.replace(/\.ts$/, ''))}`
    plant({ [from]: `import { b } from '${path}'\nexport const a = b\n`, [to]: 'export const b = 1\n' })
    expect(await broken()).toContain(rule)
  })

  it('refuses a type-only import in the wrong direction too', async () => {
    plant({
      'lib/instrument/a.ts': "import type { B } from '../scoring/b'\nexport type A = B\n",
      'lib/scoring/b.ts': 'export type B = 1\n',
    })
    expect(await broken()).toContain('instrument-keeps-its-direction')
  })

  it('refuses two files that import each other', async () => {
    plant({
      'app/a.ts': "import { b } from './b'\nexport const a = (): unknown => b\n",
      'app/b.ts': "import { a } from './a'\nexport const b = (): unknown => a\n",
    })
    expect(await broken()).toContain('no-cycles')
  })

  it('refuses the file system in a pure room', async () => {
    plant({ 'lib/scoring/a.ts': "import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n" })
    expect(await broken()).toContain('pure-rooms-touch-no-platform')
  })

  it('refuses an import that leads nowhere', async () => {
    plant({ 'app/a.ts': "import { b } from './gone'\nexport const a = b\n" })
    expect(await broken()).toContain('every-import-resolves')
  })

  it('lets the right direction pass', async () => {
    plant({
      'lib/scoring/a.ts': "import { b } from '../levers/b'\nexport const a = b\n",
      'lib/levers/b.ts': 'export const b = 1\n',
      'components/charts/explore/a.ts': "import { b } from 'recharts'\nexport const a = b\n",
      'lib/offline/a.ts': "import type { B } from '../instrument/b'\nexport type A = B\n",
      'lib/wire/sync-contract.ts': "import { b } from 'zod'\nexport const a = b\n",
      'lib/offline/c.ts': "import { b } from '../instrument/prenegotiation'\nexport const a = b\n",
      'lib/instrument/b.ts': 'export type B = 1\n',
      'lib/instrument/prenegotiation.ts': 'export const b = 1\n',
      'components/result/a.ts': "import { b } from './levers/b'\nexport const a = b\n",
      'components/result/levers/b.ts': "import { c } from '../../../lib/reading/c'\nexport const b = c\n",
      'lib/reading/c.ts': "import type { C } from '../offline/draft'\nexport const c: C = 1\n",
      'lib/offline/draft.ts': 'export type C = 1\n',
      'node_modules/recharts/index.js': 'export const b = 1\n',
      'node_modules/zod/index.js': 'export const b = 1\n',
    })
    expect(await broken()).toEqual([])
  })

  it('has a planted violation for each rule', () => {
    const tried = new Set(cases.map(([rule]) => rule))
    const apart = ['pure-rooms-touch-no-platform', 'no-cycles', 'every-import-resolves'] // below
    expect(rules.forbidden.map(({ name }) => name).filter((name) => !tried.has(name ?? ''))).toEqual(apart)
  })
})

/** Files that no pure room may hold, planted in one: what they hold, and the word the refusal names. */
const refusedByCompiler: [what: string, text: string, word: string][] = [
  ['the network', "export const a = () => fetch('/')\n", 'fetch'],
  ['the environment', 'export const a = process.env.HOME\n', 'process'],
  ['the page', 'export const a = document.title\n', 'document'],
  ['the storage of the browser', "export const a = localStorage.getItem('a')\n", 'localStorage'],
]
const refusedByLint: [what: string, text: string, words: string][] = [
  ['the clock', 'export const now = () => Date.now()\n', 'no clock'],
  ['a new date', 'export const now = () => new Date()\n', 'no clock'],
  ['dice', 'export const roll = () => Math.random()\n', 'dice'],
  ['a guessed zero', 'export const read = (level: number | undefined) => level || 0\n', 'never zero'],
  ['an enum', 'export enum State { open }\n', 'union of string literals'],
  ['a cast', 'export const read = (level: unknown) => level as number\n', 'No casts'],
  ['any', 'export const read = (level: any) => String(level)\n', 'any'],
]
const plainSort = 'export const a = [1, 2].toSorted()\n'
const plainFunction = 'export const half = (level: number): number => level / 2\n'

describe('the settings of the pure rooms', { timeout: 60_000 }, () => {
  const texts = [...refusedByCompiler, ...refusedByLint].map(([, text]) => text)
  const planted = new Map(
    [...texts, plainSort, plainFunction].map((text, at) => [
      text,
      join(root, `lib/shared/planted-${String(at)}.ts`),
    ]),
  )
  const pathOf = (text: string) => planted.get(text) ?? expect.fail(`Not planted: ${text}`)
  const program = makePureProgram(new Map([...planted].map(([text, path]) => [path, text])))
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: 'tests/architecture/eslint.config.mjs',
    // the planted files stand in this program alone
    overrideConfig: { languageOptions: { parserOptions: { projectService: false, programs: [program] } } },
  })
  const problems = (text: string) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(pathOf(text)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  const objections = async (text: string) => {
    const [result] = await eslint.lintText(text, { filePath: pathOf(text) })
    return (result?.messages ?? []).map(({ message }) => message).join('\n')
  }

  it.each(refusedByCompiler)('make the compiler refuse %s', (_what, text, word) => {
    expect(problems(text).join(' ')).toContain(`'${word}'`)
  })

  it('make the compiler let the language itself pass', () => {
    expect(problems(plainSort)).toEqual([])
  })

  it.each(refusedByLint)('make the lint refuse %s', async (_what, text, words) => {
    expect(await objections(text)).toContain(words)
  })

  it('make the lint let a plain function pass', async () => {
    expect(await objections(plainFunction)).toBe('')
  })
})
