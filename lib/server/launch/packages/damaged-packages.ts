import { StartError } from '../start-error'

/** A file of the packages is missing or broken. The next start installs them anew. */
export class DamagedPackages extends StartError {
  constructor(what: string) {
    super(
      `The packages in node_modules are damaged (${what}): start again, and they are installed anew. Your data is not touched.`,
    )
  }
}

/** Whether an error, or what a tool wrote, says that a file of a package is not there. */
export function isDamage(error: unknown): boolean {
  const text = error instanceof Error ? error.message : String(error)
  const missing = /Cannot find (?:module|package) '([^']+)'([\s\S]{0,400})/.exec(text)
  if (missing === null) return false
  const [, name = '', context = ''] = missing
  return name.includes('node_modules') || !/^[./@]/.test(name) || /node_modules/.test(context)
}
