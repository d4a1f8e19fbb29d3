// A process of its own for processes.test.ts: is told of another process, loses the means to see it, and says whether that has ended.
import { openSync, readFileSync } from 'node:fs'
import { hasEnded } from '@/lib/server/launch/processes/process-identity'

const [loss, pid, identity] = process.argv.slice(2)
if (loss === 'no ps') {
  Object.defineProperty(process, 'platform', { value: 'darwin' })
  process.env.PATH = '/nonexistent'
} else {
  takeEveryFile()
}
process.stdout.write(String(hasEnded(Number(pid), identity)))

function takeEveryFile(): void {
  try {
    for (;;) openSync('/dev/null', 'r')
  } catch {
    if (canRead()) throw new Error('There are files left to open.')
  }
}

function canRead(): boolean {
  try {
    return readFileSync('/proc/self/stat', 'utf8') !== ''
  } catch {
    return false
  }
}
