import { readFileSync } from 'node:fs'
import process from 'node:process'
import { model } from '@/lib/levers/model'
import { fail, ok } from '@/lib/shared/result'
import { runCommand, type ReadSource } from './run'

/** Descriptor of standard input. */
const standardInput = 0

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  ERR_INVALID_ARG_VALUE: 'is not a file name',
}

const readSource: ReadSource = (source) => {
  try {
    return ok(readFileSync(source === '-' ? standardInput : source))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return fail(reasons[code] ?? `cannot be read${code === '' ? '' : ` (${code})`}`)
  }
}

// A reader that closes early (`| head`) is no reason for a stack trace.
process.stdout.on('error', () => {
  process.exitCode = 1
})

const { output, message, exitCode } = runCommand(model, process.argv.slice(2), readSource)
process.stderr.write(message)
process.stdout.write(output)
process.exitCode = exitCode
