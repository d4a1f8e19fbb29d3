// The first step of `npm start` and `npm run dev`. It runs before anything is installed, so it uses only what Node
// brings; as soon as the packages are there it hands over to launch.ts.
import { join } from 'node:path'
import { ensurePackages, nodeProblem } from './packages/install.mjs'

const root = join(import.meta.dirname ?? '.', '..', '..', '..')

/** @param {string} line */
const print = (line) => {
  console.log(line)
}

/** @param {string} line */
const complain = (line) => {
  console.error(line)
}

/** @returns {Promise<number>} The exit code. */
async function start() {
  const unknown = process.argv.slice(2).find((parameter) => parameter !== '--dev')
  if (unknown !== undefined) {
    complain(`"${unknown}" is not known: use "npm start", or "npm run dev" for development.`)
    return 2
  }
  const problem = nodeProblem(process.versions.node) ?? (await ensurePackages(root, print))
  if (problem !== undefined) {
    complain(problem)
    return 1
  }
  const { tsImport } = await import('tsx/esm/api')
  /** @type {typeof import('./launch')} */
  const { launch } = await tsImport('./launch.ts', import.meta.url)
  return launch({ root, isDevelopment: process.argv.includes('--dev'), print, complain })
}

process.exit(await start())
