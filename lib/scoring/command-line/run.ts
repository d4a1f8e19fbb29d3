import type { Model } from '@/lib/levers/types'
import type { ScoreInput, ScoreResult } from '@/lib/scoring/types'
import { validityCases } from '@/lib/literature/cases/documented/validity-cases'
import { ok, type Result } from '@/lib/shared/result'
import { evaluate } from '@/lib/scoring/evaluate'
import { prepare } from '@/lib/scoring/prepare'
import type { Prepared } from '@/lib/scoring/prepared'
import { readScoreInput, scoreInputSchema } from '@/lib/scoring/score-input'
import { defaultRuns, defaultSeed } from '@/lib/scoring/settings'
import { measureValidity } from '@/lib/scoring/validity'
import { versions } from '@/lib/instrument/known-versions'
import { model as today } from '@/lib/levers/model'
import { modelFor } from './model-for'
import { readJson } from './read-json'
import { sayStops } from './say-stops'

/**
 * What the command prints and how it ends: `output` for programs, `message` for people. On a problem `output` is empty, so
 * that nobody reads half a result.
 */
export type Outcome = { readonly output: string; readonly message: string; readonly exitCode: 0 | 2 }

/** Where a file, or standard input for `-`, comes from. The problem says why it cannot be read. */
export type ReadSource = (source: string) => Result<Uint8Array, string>

export const help = `Scores answers and prints the result as JSON.

  npm run --silent score -- FILE        read one input, or an array of inputs, from a file
  npm run --silent score -- -           read it from standard input
  npm run --silent score -- --model     print the items, stops, levers, tables, cut-offs and documented uses
  npm run --silent score -- --validity  print how the model does on the documented cases
  npm run --silent score -- --help      print this

An input is {"instrument": "current", "answers": {"<item id>": {"level": 0 to 4, or true or false,
"known": "observed", "reported" or "assumed"}, ...}}. An item that is left out is unknown;
{"notApplicable": true} removes it. Optional: "seed", "runs" (100 to 100000), "factorRanking", "raters", "riskCeiling",
"clearances" (ids of stops that a person has cleared), "leaveOut" (id of the documented case that is read),
"analogies" ({"<case id>": 0 or 2}: not like ours, very like ours).
"instrument" may also name the version of the questions that was answered, such as "1".
A stop that the answers raise is also said in words, one line on standard error; the output stays JSON.
A problem is one line on standard error, with exit code 2 and no output.
`

const printed = (value: unknown): Outcome => ({
  output: `${JSON.stringify(value, null, 2)}\n`,
  message: '',
  exitCode: 0,
})

const refused = (message: string): Outcome => ({ output: '', message: `${message}\n`, exitCode: 2 })

/** Scores inputs in turn; those that share a model, a seed and a number of runs share their draws. */
function scoreAll(given: Model, inputs: readonly ScoreInput[]): ScoreResult[] {
  let last: Prepared | null = null
  return inputs.map((input) => {
    const seed = input.seed ?? defaultSeed
    const runs = input.runs ?? defaultRuns
    const model = modelFor(given, input)
    if (last?.compiled.model !== model || last.seed !== seed || last.runs !== runs)
      last = prepare(model, { seed, runs })
    return evaluate(last, input)
  })
}

/** Checks every input before any is scored. Paths of an array's inputs begin with their index. */
function checkAll(given: Model, values: readonly unknown[], isList: boolean): Result<ScoreInput[], string> {
  const schemas = new Map<Model, ReturnType<typeof scoreInputSchema>>()
  const inputs: ScoreInput[] = []
  for (const [index, value] of values.entries()) {
    const model = modelFor(given, value)
    const schema = schemas.get(model) ?? scoreInputSchema(model, given === today ? versions : undefined)
    schemas.set(model, schema)
    const checked = readScoreInput(model, schema, value, isList ? [index] : [])
    if (!checked.ok) return checked
    inputs.push(checked.value)
  }
  return ok(inputs)
}

function scoreSource(model: Model, source: string, readSource: ReadSource): Outcome {
  const name = source === '-' ? 'standard input' : source.replace(/[^\x20-\x7e\u00a0-\uffff]/g, '?')
  const bytes = readSource(source)
  if (!bytes.ok) return refused(`${name}: ${bytes.problem}`)
  const json = readJson(bytes.value)
  if (!json.ok) return refused(`${name}: ${json.problem}`)
  const isList = Array.isArray(json.value)
  const values: readonly unknown[] = Array.isArray(json.value) ? json.value : [json.value]
  const inputs = checkAll(model, values, isList)
  if (!inputs.ok) return refused(inputs.problem)
  const results = scoreAll(model, inputs.value)
  return {
    ...printed(isList ? results : results[0]),
    message: sayStops(model, inputs.value, results, isList),
  }
}

/** The whole command, without the process around it. */
export function runCommand(model: Model, args: readonly string[], readSource: ReadSource): Outcome {
  const [first] = args
  if (first === undefined) return refused('name a file, or - for standard input (see --help)')
  if (args.length > 1) return refused('name one file only (see --help)')
  if (first === '--help') return { output: help, message: '', exitCode: 0 }
  if (first === '--model') return printed(model)
  if (first === '--validity') return printed(measureValidity(model, validityCases))
  if (first.startsWith('--'))
    return refused(`${JSON.stringify(first.slice(0, 60))}: no such option (see --help)`)
  return scoreSource(model, first, readSource)
}
