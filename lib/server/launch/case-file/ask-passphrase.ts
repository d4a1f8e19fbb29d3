import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { StartError } from '../start-error'

/**
 * Asks for a passphrase at the terminal, without showing it; where there is none it is the first line of the input. It is
 * never a word of the command, which other users of the machine could see.
 */
export async function askPassphrase(question: string): Promise<string> {
  const { stdin, stderr } = process
  const isTerminal = stdin.isTTY
  if (isTerminal) stderr.write(question)
  const lines = createInterface({
    input: stdin,
    terminal: isTerminal,
    ...(isTerminal ? { output: silent } : {}),
  })
  try {
    for await (const line of lines) return line
    throw new StartError('No passphrase was given, and nothing was done.')
  } finally {
    lines.close()
    if (isTerminal) stderr.write('\n')
  }
}

/** Shows nothing of what is typed. */
const silent = new Writable({
  write: (_chunk, _encoding, done) => {
    done()
  },
})
