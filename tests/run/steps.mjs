import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * One thing to check. Without a report it counts as one test; with one, its tests are counted from the report.
 * `after`: the name of the step that must be done before; `share`: how many processors it keeps busy, one where nothing is
 * said; `isLive`: what it prints is shown as it comes.
 * @typedef {{ name: string, script: string, parameters: string[], environment?: Record<string, string>, report?: { kind: 'vitest' | 'playwright', file: string }, after?: string, share?: number, isLive?: boolean, minutes: number }} Step
 */

const bin = {
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  prisma: 'prisma/build/index.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
  tsx: 'tsx/dist/cli.mjs',
  next: 'next/dist/bin/next',
}

const reports = mkdtempSync(join(tmpdir(), 'counterweight-reports-'))
process.on('exit', () => {
  rmSync(reports, { recursive: true, force: true })
})

/** The settings of the build that end-to-end and launcher tests run against. */
export const testBuild = {
  NEXT_DIST_DIR: '.next-test',
  COUNTERWEIGHT_PSEUDO_LOCALES: '1',
  COUNTERWEIGHT_QUICK_BUILD: '1',
}

/** The same, as small as people get it: what it weighs is measured. */
export const benchBuild = { ...testBuild, COUNTERWEIGHT_QUICK_BUILD: '0' }

/**
 * @param {string} name
 * @param {keyof typeof bin} tool
 * @param {string[]} parameters
 * @param {Record<string, string>} [environment]
 * @returns {Step}
 */
const check = (name, tool, parameters, environment = {}) => ({
  name,
  script: join('node_modules', bin[tool]),
  parameters,
  environment,
  minutes: 15,
})

const prisma = ['--config', 'prisma/prisma.config.ts']

/** Steps that read the source and change nothing; they may run side by side. The longest is the first. */
export const staticSteps = [
  { name: 'types, and lint with types', script: 'tests/run/types-and-lint.mjs', parameters: [], minutes: 15 },
  check('format', 'prettier', ['--check', '.', '--log-level', 'warn']),
  check('types of the pure rooms', 'tsc', ['-p', 'tests/architecture/tsconfig.pure.json']),
  check('import rules', 'depcruise', [
    ...['-c', 'tests/architecture/dependency-cruiser.cjs', '--output-type', 'err'],
    ...['app', 'components', 'lib', 'proxy.ts'],
  ]),
  check('database schema', 'prisma', ['validate', ...prisma]),
]

/**
 * @param {string} name
 * @param {string[]} parameters
 * @param {number} minutes
 * @returns {Step}
 */
function vitest(name, parameters, minutes) {
  const file = join(reports, `${name.replaceAll(' ', '-')}.json`)
  return {
    ...check(name, 'vitest', [
      ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ...parameters,
    ]),
    report: { kind: 'vitest', file },
    minutes,
  }
}

const config = ['-c', 'tests/vitest.config.ts']

export const unitStep = {
  ...vitest('unit tests', [...config, '--project', 'unit', '--project', 'second version'], 15),
  share: 0.5, // beside the end-to-end tests, which leave a processor idle now and then
}

const integration = [...config, '--project', 'integration']
const launch = 'tests/integration/launch'

/** Starts and stops the whole application, and waits for it more than it works. */
export const launchStep = {
  ...vitest('integration tests of launch', [...integration, '--maxWorkers=2', launch], 20),
  environment: testBuild,
  after: 'build',
  share: 0.5,
}

export const integrationStep = {
  ...vitest('other integration tests', [...integration, '--maxWorkers=1', '--exclude', `${launch}/**`], 20),
  environment: testBuild,
  share: 0.5,
}

export const enduranceStep = {
  ...vitest('endurance tests', ['-c', 'tests/endurance/vitest.config.ts', '--no-file-parallelism'], 480),
  environment: testBuild,
}

/**
 * @param {string} name
 * @param {Record<string, string>} environment
 * @returns {Step}
 */
function playwright(name, environment) {
  const file = join(reports, 'end-to-end.json')
  return {
    ...check(name, 'playwright', ['test', '-c', 'tests/e2e/playwright.config.ts'], {
      ...environment,
      E2E_REPORT: file,
    }),
    report: { kind: 'playwright', file },
    isLive: true,
    minutes: 90,
  }
}

export const endToEndStep = { ...playwright('end-to-end tests', {}), after: 'build', share: 1.5 }

/** The same on every page, at every width and with every control, and with a second version of the questions. */
export const wholeEndToEndStep = playwright('end-to-end tests, whole', { E2E_WHOLE: '1' })

/**
 * @param {string} file
 * @returns {Step}
 */
export const benchStep = (file) => ({ ...check(file, 'tsx', [file], benchBuild), minutes: 60 })

/**
 * @param {Record<string, string>} settings
 * @returns {Step}
 */
export const buildStep = (settings) => ({
  ...check('build', 'tsx', ['tests/run/build-for-tests.ts'], settings),
  minutes: 25,
})

export const typegenStep = check('types of the routes', 'next', ['typegen'])
