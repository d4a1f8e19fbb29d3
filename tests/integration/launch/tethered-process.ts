// A process of its own for tether.test.ts: starts a tool that starts another, and says which processes there are.
import { spawnTethered } from '@/lib/server/launch/processes/tether.mjs'

const worker = 'setInterval(() => 0, 1000)'
const tool = `
const { pid } = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(worker)}])
require('node:fs').writeSync(1, process.pid + ' ' + pid + '\\n')
${worker}`

const { child } = spawnTethered(process.execPath, ['-e', tool], { cwd: '/', output: 1, errors: 2 })
console.log(`shell ${child.pid}`)
