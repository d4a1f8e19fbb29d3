import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import { score } from '@/lib/scoring/score'
import type { ScoreResult } from '@/lib/scoring/types'
import { answering, input, run } from './run-command-line'

describe('the command prints', () => {
  it('one result for one input', () => {
    const { output, message, exitCode } = run(input({ seed: 's' }))
    expect({ message, exitCode }).toEqual({ message: '', exitCode: 0 })
    expect(JSON.parse(output)).toEqual(
      score(model, { instrument: 'current', seed: 's', runs: 100, answers: {} }),
    )
  })

  it('a list for a list, each as if it stood alone', () => {
    const one = input({ seed: 's' })
    const two = answering('process.time', { level: 3, known: 'reported' })
    const { output } = run(`[${one},${two},${one}]`)
    const results: unknown = JSON.parse(output)
    expect(results).toEqual([one, two, one].map((single): unknown => JSON.parse(run(single).output)))
  })

  it('an empty list for an empty list', () => {
    expect(run('[]').output).toBe('[]\n')
  })

  it('a stop and what it stops, and both after a clearance', () => {
    const forbidden = { answers: { 'law.restrictions': { level: 4, known: 'assumed' } } }
    const printed = (part: object) => JSON.parse(run(input({ ...forbidden, ...part })).output) as ScoreResult
    const states = ({ levers }: ScoreResult) =>
      levers.filter(({ status }) => status.state === 'stopped').length
    expect(printed({}).stops).toMatchObject([{ id: 'contact-may-be-crime', items: ['law.restrictions'] }])
    expect(states(printed({}))).toBe(8)
    expect(states(printed({ clearances: ['contact-may-be-crime'] }))).toBe(0)
  })

  it('each stop in words beside the result, one line, and not a byte of it in the result', () => {
    const held = { answers: { 'ours.held': { level: true, known: 'reported' } } }
    const { output, message, exitCode } = run(input(held))
    expect(exitCode).toBe(0)
    expect(JSON.parse(output)).toEqual(
      score(model, {
        instrument: 'current',
        runs: 100,
        answers: { 'ours.held': { level: true, known: 'reported' } },
      }),
    )
    expect(message).toMatch(/^[^\n]+\n$/)
    expect(message).toContain(
      'STOP, cannot be cleared: They hold our people (people-held). This tool is not for that.',
    )
    expect(message).toContain('Raised by “Our people held” (ours.held): yes, reported.')
    expect(message).toMatch(/ Stops: .*“[^”]+” \(third\.local\)/)
    expect(message).not.toContain('space.mandate')
  })

  it('whether a stop is cleared, which answers raised it, and what comes back', () => {
    const listed = {
      'counterpart.designated': { level: true, known: 'observed' },
      'law.restrictions': { level: 3, known: 'assumed' },
    }
    const { message } = run(input({ answers: listed }))
    expect(message).toMatch(/^STOP, not cleared: The law may forbid this contact \(contact-may-be-crime\)\./)
    expect(message).toMatch(
      /\(counterpart\.designated\): yes, observed; .*\(law\.restrictions\): 3, assumed\./,
    )
    const cleared = run(input({ answers: listed, clearances: ['contact-may-be-crime'] })).message
    expect(cleared).toMatch(/^CLEARED: The law may forbid this contact/)
    expect(cleared).toMatch(/ Back with a warning: .*\(third\.local\)/)
  })

  it('which input of a list a stop belongs to, and whose answers raised it', () => {
    const held = { 'ours.held': { level: true, known: 'assumed' } }
    const { message } = run(
      `[${input({})},${input({ raters: [{ 'ours.held': { level: false, known: 'observed' } }, held] })}]`,
    )
    expect(message).toMatch(/^\[1\] STOP, cannot be cleared: .*\(ours\.held\): yes, assumed\..*\n$/)
  })

  it('the model and the help', () => {
    expect(JSON.parse(run('', ['--model']).output)).toEqual(JSON.parse(JSON.stringify(model)))
    expect(run('', ['--help']).output).toContain('npm run --silent score -- FILE')
    expect(run('', ['--help']).output).toContain('npm run --silent score -- --validity')
  })

  it('how the model does on the documented cases', { timeout: 60_000 }, () => {
    const { output, message, exitCode } = run('', ['--validity'])
    expect({ message, exitCode }).toEqual({ message: '', exitCode: 0 })
    expect(JSON.parse(output)).toMatchObject({
      model: { matrix: model.matrix, seed: 'v1', runs: 10_000 },
      cases: 59,
      uses: 103,
      sameLeverConcordance: { pairs: 187, interval: { level: 0.95 } },
      warnings: { caught: { of: 34 }, caughtBackfires: { of: 4 }, falseAlarms: { of: 69 } },
    })
  })

  it('text that repeats as a value without taking it for a key', () => {
    expect(run(input({ seed: 'runs' })).exitCode).toBe(0)
    expect(run(input({ seed: '{"runs":1,"runs":2}' })).exitCode).toBe(0)
  })
})

describe('the program', () => {
  const root = path.resolve(import.meta.dirname, '../../..')
  const start = (args: string[], stdin: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'lib/scoring/command-line/score.ts', ...args], {
      cwd: root,
      input: stdin,
      encoding: 'utf8',
    })

  it('reads standard input and writes standard output', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = start(['-'], input({}))
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toBe(run(input({})).output)
  })

  it('says a stop on standard error and leaves standard output to programs', { timeout: 60_000 }, () => {
    const held = input({ answers: { 'ours.held': { level: true, known: 'observed' } } })
    const { status, stdout, stderr } = start(['-'], held)
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: run(held).output,
      stderr: run(held).message,
    })
    expect(stderr).toContain('They hold our people')
  })

  it('ends with code 2 and one line on standard error', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = start(['tests'], '')
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'tests: is a folder, not a file\n',
    })
  })
})
