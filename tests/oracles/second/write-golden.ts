import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { goldenFile, printGolden } from './golden-file'
import { goldenInputs } from './golden-inputs'
import { readModel } from './read-model'
import { score } from './score'

/** Writes every golden file anew from the model as the scorer prints it today. */
const root = path.resolve(import.meta.dirname, '../../..')
const folder = path.join(root, 'tests/oracles/golden')
const command = ['--import', 'tsx', 'lib/scoring/command-line/score.ts', '--model']
const printed = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
if (printed.status !== 0) throw new Error(printed.stderr)
const model = readModel(printed.stdout)

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const [name, input] of Object.entries(goldenInputs(model))) {
  const text = printGolden(goldenFile(model, input, score(model, input)))
  writeFileSync(path.join(folder, `${name}.json`), text)
}
