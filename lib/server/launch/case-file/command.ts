import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { giveName } from '../backup/give-name'
import { explainFailure } from '../explain-failure'
import { StartError } from '../start-error'
import { fileCase } from '@/lib/travel/case/file-case'
import { openFiled } from '@/lib/travel/case/open-filed'
import { carryOut, stateOf } from '@/lib/travel/case/carry-out'
import { countIds } from '@/lib/travel/count-ids'
import { mostFileBytes, readFile } from '@/lib/travel/file-header'
import { frozenOf } from '@/lib/travel/frozen-of'
import { isLongEnough } from '@/lib/travel/passphrase'
import { readCaseFile, type CaseFileProblem } from '@/lib/travel/read-case-file'
import { seal } from '@/lib/travel/seal'
import type { FiledCase } from '@/lib/wire/filed-case'
import { askPassphrase } from './ask-passphrase'
import { sayReport } from './say-report'
import { withCases } from './with-cases'

type Options = {
  readonly root: string
  /** What follows `npm run case-file --`. */
  readonly words: readonly string[]
  /** Where it was typed. */
  readonly folder: string
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
}

const usage =
  'Use "npm run case-file -- make CASE-ID FILE", "-- open FILE" or "-- show FILE". The id of a case is in its address, after "case=".'

/** `npm run case-file`; resolves with the exit code. */
export async function runCommand(options: Options): Promise<number> {
  const [verb, ...rest] = options.words
  try {
    if (verb === 'make' && rest.length === 2) await make(options, rest[0] ?? '', rest[1] ?? '')
    else if (verb === 'open' && rest.length === 1) await open(options, rest[0] ?? '')
    else if (verb === 'show' && rest.length === 1) await show(options, rest[0] ?? '')
    else throw new StartError(usage)
    return 0
  } catch (error) {
    options.complain(explain(error))
    return 1
  }
}

async function make({ root, folder, print }: Options, caseId: string, name: string): Promise<void> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(caseId)) throw new StartError(usage)
  const file = resolve(folder, name)
  if (statSync(file, { throwIfNoEntry: false }) !== undefined)
    throw new StartError(`${file} is there already, and nothing was changed: choose another name.`)
  const passphrase = await askPassphrase('Passphrase, 15 characters or more: ')
  if (!isLongEnough(passphrase))
    throw new StartError(
      'This passphrase is too short, and nothing was saved: it needs 15 characters or more.',
    )
  const filed = await withCases({ root, print }, async ({ serverOf, pastOf, arrival }) => {
    const server = await serverOf(caseId)
    const reply = server.ok ? await server.value.read() : null
    const filing = { now: arrival.at, frozenOf, language: 'en', pastOf: await pastOf(caseId) }
    return fileCase(stateOf(reply, arrival), filing)
  })
  if (filed === null) throw new StartError(`This copy has no case ${caseId}, and nothing was saved.`)
  const unfinished = `${file}.${randomUUID()}.unfinished`
  try {
    writeFileSync(unfinished, await seal(JSON.stringify(filed), passphrase), {
      flag: 'wx',
      mode: 0o600,
      flush: true,
    })
    giveName(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
  print(
    `Saved to ${file}. Give the passphrase by another way than the file: whoever has both reads everything.`,
  )
}

async function open(options: Options, name: string): Promise<void> {
  const filed = await read(options, name)
  await withCases(options, async ({ serverOf, pastOf, arrival }) => {
    const server = await serverOf(filed.caseId)
    if (!server.ok) throw new StartError('This case was deleted here. Nothing was brought back.')
    const state = stateOf(await server.value.read(), arrival)
    const ids = Array.from({ length: countIds(filed) }, () => randomUUID())
    const opened = openFiled(filed, { now: arrival.at, ids, pastOf: await pastOf(filed.caseId) })(state)
    if (!opened.ok) throw new StartError('This case was deleted here. Nothing was brought back.')
    const { queue, draft } = await carryOut(opened.value.state, server.value, arrival)
    const refused = (draft?.refused.length ?? 0) - (opened.value.state.draft?.refused.length ?? 0)
    for (const line of sayReport(opened.value.report)) options.print(line)
    if (queue.length > 0 || refused > 0)
      throw new StartError(
        'Not all of the file was taken: the case was changed here meanwhile, or may not be changed here. Open it once more.',
      )
  })
}

async function show(options: Options, name: string): Promise<void> {
  const { caseId, filedAt, situation, assessments } = await read(options, name)
  const codeName = (situation.codeName?.value ?? '').replace(/\p{C}/gu, '') // nothing that steers a terminal
  options.print(`Case: ${codeName === '' ? 'without a code name' : codeName} (${caseId})`)
  options.print(`Saved: ${filedAt}`)
  for (const { submitted, answers, instrument } of assessments) {
    const when = submitted === null ? 'open' : `submitted ${submitted.at}`
    const matrix = submitted?.matrix == null ? '' : `, matrix ${submitted.matrix}`
    const count = Object.keys(answers).length
    options.print(`Assessment: ${when}, ${count} answers, questions ${instrument}${matrix}`)
  }
}

async function read({ folder }: Options, name: string): Promise<FiledCase> {
  const file = resolve(folder, name)
  const found = statSync(file, { throwIfNoEntry: false })
  if (found?.isFile() !== true) throw new StartError(`There is no file ${file}.`)
  if (found.size > mostFileBytes) throw new StartError(`${file} ${problems['too-large']}`)
  const bytes = new Uint8Array(readFileSync(file))
  const looked = readFile(bytes) // before anybody types a passphrase
  if (!looked.ok) throw new StartError(`${file} ${problems[looked.problem]}`)
  const filed = await readCaseFile(bytes, await askPassphrase('Passphrase: '))
  if (!filed.ok) throw new StartError(`${file} ${problems[filed.problem]}`)
  return filed.value
}

const problems: Readonly<Record<CaseFileProblem, string>> = {
  'too-large': 'is too large to be a case file. Nothing was opened.',
  'not-ours': 'is not a case file of Counterweight. Nothing was opened.',
  newer: 'was made by a newer Counterweight: update this copy, then open it again.',
  cut: 'is not whole: its end is missing. Copy it again, or have it sent again.',
  damaged: 'was damaged or changed on its way. Have it sent again.',
  'wrong-passphrase':
    'did not open: the passphrase is not right, or the file was changed on its way. Nothing was taken.',
  'not-understood': 'holds something that Counterweight does not write. Nothing was taken.',
}

/** What a database says may hold what people wrote: only its code is shown. */
function explain(error: unknown): string {
  if (error instanceof StartError || !(error instanceof Error)) return explainFailure(error)
  const code = 'code' in error ? String(error.code) : error.name
  return `It could not be done (${code}). Try again, and report this line if it stays.`
}
