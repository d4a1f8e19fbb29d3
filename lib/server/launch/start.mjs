// The first step of `npm start`, `npm run dev` and of the commands on the data. It runs before anything is installed,
// so it uses only what Node brings; as soon as the packages are there it hands over to launch.ts, command.ts or
// case-file/command.ts and demo/command.ts.
import { join } from 'node:path'
import { ensurePackages, nodeProblem } from './packages/install.mjs'
import { mark } from './packages/interruption.mjs'

const root = join(import.meta.dirname ?? '.', '..', '..', '..')

const folder = process.env.INIT_CWD ?? process.cwd() // where npm was called, which itself goes to the project
process.chdir(root) // whoever starts it from elsewhere means this copy
if (process.getuid?.() === 0) process.umask(0o022) // Postgres runs as another user, who must pass through what root makes
// whoever read the output may be gone, or the disk it goes to be full: the application goes on without the line
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

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
  const [first, ...words] = process.argv.slice(2)
  const [file, ...more] = words
  const name = /** @type {const} */ (['backup', 'restore', 'forget-passphrase', 'verify-trail', 'demo']).find(
    (one) => first === `--${one}`,
  )
  const isCaseFile = first === '--case-file' // it says itself which words it takes
  const takesFile = name === 'backup' || name === 'restore'
  const unknown = takesFile ? more[0] : name !== undefined ? file : first === '--dev' ? file : first
  if (unknown !== undefined && !isCaseFile) {
    complain(
      `"${unknown}" is not known: use "npm start", "npm run dev", "npm run forget-passphrase", "npm run audit:verify", "npm run case-file", "npm run demo", or "npm run backup" and "npm run restore" with one file.`,
    )
    return 2
  }
  const problem = nodeProblem(process.versions.node) ?? (await ensurePackages(root, print))
  if (problem !== undefined) {
    complain(problem)
    return 1
  }
  try {
    const { tsImport } = await import('tsx/esm/api')
    if (isCaseFile) {
      /** @type {typeof import('./case-file/command')} */
      const { runCommand } = await tsImport('./case-file/command.ts', import.meta.url)
      return await runCommand({ root, words, folder, print, complain })
    }
    if (name === 'demo') {
      /** @type {typeof import('./demo/command')} */
      const { runCommand } = await tsImport('./demo/command.ts', import.meta.url)
      return await runCommand({ root, print, complain })
    }
    if (name !== undefined) {
      /** @type {typeof import('./command')} */
      const { runCommand } = await tsImport('./command.ts', import.meta.url)
      return await runCommand({ root, name, file, folder, print, complain })
    }
    /** @type {typeof import('./launch')} */
    const { launch } = await tsImport('./launch.ts', import.meta.url)
    return await launch({ root, isDevelopment: first === '--dev', print, complain })
  } catch (error) {
    const cause = error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error)
    if (/node_modules|Cannot find (package|module) '[^./]/.test(cause)) {
      mark(root)
      complain(
        `The packages in node_modules are damaged (${cause}): start again, and they are installed anew.`,
      )
    } else complain(`Counterweight cannot start (${cause}): restore its files, then start again.`)
    return 1
  }
}

process.exit(await start())
