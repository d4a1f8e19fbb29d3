// The types of everything, then the lint with types, in one process: the lint asks the compiler about nearly every
// expression, and the compiler still knows what it found out for the types. Apart they take half as long again.
import { relative, resolve } from 'node:path'
import { ESLint } from 'eslint'
import ts from 'typescript'

const root = resolve(import.meta.dirname ?? '.', '..', '..')

/** @returns {ts.Program} */
function readProgram() {
  const { config, error } = ts.readConfigFile(resolve(root, 'tsconfig.json'), (file) => ts.sys.readFile(file))
  if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  // the test build may be in the making beside this; the routes' types are in .next/types too
  const rootNames = fileNames.filter((name) => !relative(root, name).startsWith('.next-test'))
  return ts.createProgram({ rootNames, options: { ...options, incremental: false } })
}

/** @param {ts.Program} program */
function printTypeErrors(program) {
  const problems = ts.getPreEmitDiagnostics(program)
  if (problems.length > 0) {
    const host = {
      getCanonicalFileName: (/** @type {string} */ name) => name,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }
    console.log(ts.formatDiagnostics(problems, host))
  }
  return problems.length
}

/** @param {ts.Program} program */
async function printLintErrors(program) {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: 'tests/architecture/eslint.config.mjs',
    overrideConfig: [
      {
        files: ['**/*.{ts,tsx}'],
        languageOptions: { parserOptions: { projectService: false, programs: [program] } },
      },
    ],
  })
  const results = await eslint.lintFiles(['.'])
  const formatter = await eslint.loadFormatter('stylish')
  const text = await formatter.format(results)
  if (text !== '') console.log(text)
  return results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0)
}

const program = readProgram()
const count = printTypeErrors(program) + (await printLintErrors(program))
process.exit(count === 0 ? 0 : 1)
