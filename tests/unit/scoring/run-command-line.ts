import { model } from '@/lib/levers/model'
import { runCommand } from '@/lib/scoring/command-line/run'
import { ok } from '@/lib/shared/result'

const bytes = (text: string) => new TextEncoder().encode(text)
export const run = (content: string | Uint8Array, args: readonly string[] = ['file.json']) =>
  runCommand(model, args, () => ok(typeof content === 'string' ? bytes(content) : content))
export const input = (part: object) =>
  JSON.stringify({ instrument: 'current', runs: 100, answers: {}, ...part })
export const answering = (item: string, answer: unknown) => input({ answers: { [item]: answer } })
