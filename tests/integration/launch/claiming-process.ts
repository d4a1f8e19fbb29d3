// A process of its own for processes.test.ts: claims each file that it is told of on its standard input, and says what came of it.
import { createInterface } from 'node:readline'
import { claim } from '@/lib/server/launch/processes/claim'

console.log('ready')
createInterface({ input: process.stdin }).on('line', (file) => {
  const claimed = claim(file)
  console.log('release' in claimed ? 'mine' : String(claimed.holder))
})
