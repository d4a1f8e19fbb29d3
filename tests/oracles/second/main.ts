import { readFileSync } from 'node:fs'
import { readModel } from './read-model'
import { score } from './score'
import type { Input } from './types'

/** Reads a printed model and one input, or a list of inputs, and prints what the method says of them. */
const [modelPath, inputPath] = process.argv.slice(2)
if (modelPath === undefined || inputPath === undefined)
  throw new Error('usage: main.ts MODEL.json INPUT.json')
const model = readModel(readFileSync(modelPath, 'utf8'))
const input = JSON.parse(readFileSync(inputPath, 'utf8')) as Input | Input[]
const output = Array.isArray(input) ? input.map((one) => score(model, one)) : score(model, input)
process.stdout.write(`${JSON.stringify(output)}\n`)
