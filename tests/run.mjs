// Runs the tests. It works on a fresh clone: like the launcher it installs what is missing, then hands over.
//   node tests/run.mjs              everything
//   node tests/run.mjs --quick      what needs no build, no database and no browser
//   node tests/run.mjs --endurance  the long tests
//   node tests/run.mjs --bench      the benchmarks, which print figures and judge nothing
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { ensurePackages, nodeProblem } from '../lib/server/launch/packages/install.mjs'
import { runCommand, stopAll } from './run/run-command.mjs'
import { runSideBySide } from './run/run-side-by-side.mjs'
import * as steps from './run/steps.mjs'

const root = resolve(import.meta.dirname ?? '.', '..')
const totals = { passed: 0, failed: 0 }
/** @type {string[]} */
const summary = []

/** @param {string} line */
const print = (line) => {
  console.log(line)
}

/**
 * @param {string} name
 * @param {number} passed
 * @param {number} failed
 * @param {number} since
 */
function count(name, passed, failed, since) {
  totals.passed += passed
  totals.failed += failed
  const seconds = ((performance.now() - since) / 1000).toFixed(0)
  const line = `${failed === 0 ? 'passed' : 'FAILED'}  ${name} (${passed} passed, ${failed} failed, ${seconds} s)`
  summary.push(line)
  print(line)
}

/**
 * Keeps what the step prints, and shows it when it failed.
 * @param {steps.Step} step
 */
async function runQuietly(step) {
  print(`begins  ${step.name}`)
  const since = performance.now()
  const { code, output } = await runCommand({ root, ...step })
  if (code !== 0) print(`\n--- ${step.name} ---\n${output.trim()}\n`)
  countReported(step, code, since)
}

/** @param {steps.Step} step */
async function runWithReport(step) {
  print(`\n--- ${step.name} ---`)
  const since = performance.now()
  const { code } = await runCommand({ root, isLive: true, ...step })
  countReported(step, code, since)
}

/**
 * @param {steps.Step} step
 * @param {number} code
 * @param {number} since
 */
function countReported(step, code, since) {
  if (step.report === undefined) {
    count(step.name, code === 0 ? 1 : 0, code === 0 ? 0 : 1, since)
    return
  }
  const { passed, failed } = readReport(step.report)
  // a file that does not load, or a server that does not start, fails no test and all of them
  const hasNotRun = failed === 0 && (code !== 0 || passed === 0)
  count(step.name, passed, hasNotRun ? 1 : failed, since)
}

/**
 * @param {steps.Step['report']} report
 * @returns {{ passed: number, failed: number }}
 */
function readReport(report) {
  if (report === undefined || !existsSync(report.file)) return { passed: 0, failed: 0 }
  const found = JSON.parse(readFileSync(report.file, 'utf8'))
  if (report.kind === 'vitest') {
    /** @type {{ status: string, assertionResults: unknown[] }[]} */
    const files = found.testResults
    const notLoaded = files.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    )
    return { passed: found.numPassedTests, failed: found.numFailedTests + notLoaded.length }
  }
  return { passed: found.stats.expected + found.stats.flaky, failed: found.stats.unexpected }
}

/** @param {steps.Step[]} list */
const runAll = (list) =>
  runSideBySide(list, Math.min(4, availableParallelism()), (step) =>
    step.isLive === true ? runWithReport(step) : runQuietly(step),
  )

/** @param {string} file */
async function importTs(file) {
  const { tsImport } = await import('tsx/esm/api')
  return tsImport(file, import.meta.url)
}

/** Everything the checks read that is made, not written. */
async function prepare() {
  /** @type {typeof import('../lib/server/launch/pages/prisma-client')} */
  const { ensurePrismaClient } = await importTs('../lib/server/launch/pages/prisma-client.ts')
  const cache = join(root, 'node_modules', '.cache', 'counterweight')
  await ensurePrismaClient(root, cache, print, AbortSignal.timeout(120_000))
  const typegen = await runCommand({ root, ...steps.typegenStep })
  if (typegen.code !== 0) print(typegen.output)
}

async function runBenchmarks() {
  await runQuietly(steps.buildStep(steps.benchBuild))
  const folder = join(root, 'tests', 'bench')
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bench.ts')) : []
  for (const name of files.sort()) await runWithReport(steps.benchStep(`tests/bench/${name}`))
}

/** @param {string | undefined} mode */
async function run(mode) {
  if (mode === '--bench') return runBenchmarks()
  if (mode === '--endurance') {
    await runQuietly(steps.buildStep(steps.testBuild))
    await runWithReport(steps.wholeEndToEndStep)
    return runWithReport(steps.enduranceStep)
  }
  if (mode === '--quick') return runAll([...steps.staticSteps, steps.unitStep])
  await runAll([
    ...[steps.buildStep(steps.testBuild), ...steps.staticSteps],
    ...[steps.endToEndStep, steps.unitStep, steps.integrationStep, steps.launchStep], // the longest, and beside it the others
  ])
}

async function main() {
  const mode = process.argv[2]
  if (mode !== undefined && !['--quick', '--endurance', '--bench'].includes(mode)) {
    print(`"${mode}" is not known: use --quick, --endurance, --bench or nothing.`)
    return 2
  }
  const problem = nodeProblem(process.versions.node) ?? (await ensurePackages(root, print))
  if (problem !== undefined) {
    print(problem)
    print('0 passed, 1 failed')
    return 1
  }
  // no test may reach a database or a data folder somebody works with, and no tool may report to its makers
  for (const name of ['DATABASE_URL', 'COUNTERWEIGHT_DATA', 'PORT', 'NODE_ENV'])
    Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, {
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_IGNORE_INCORRECT_LOCKFILE: '1',
    CHECKPOINT_DISABLE: '1',
  })
  try {
    await prepare()
    await run(mode)
  } catch (error) {
    print(String(error))
    totals.failed += 1
  }
  print(`\n${summary.join('\n')}\n`)
  print(`${totals.passed} passed, ${totals.failed} failed`)
  return totals.failed === 0 ? 0 : 1
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopAll()
    process.exit(130)
  })
}
process.exit(await main())
