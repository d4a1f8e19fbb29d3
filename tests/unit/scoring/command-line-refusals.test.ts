import { describe, expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import { runCommand } from '@/lib/scoring/command-line/run'
import { fail } from '@/lib/shared/result'
import { answering, input, run } from './run-command-line'

const level = 'must be an integer from 0 to 4'
const known = 'must be observed, reported or assumed'
const runs = 'runs: must be an integer from 100 to 100000'

/** Every refusal: what is handed in, and the one line that answers it. */
const refusals: readonly [name: string, content: string | Uint8Array, message: string][] = [
  [
    'a level of five',
    answering('process.time', { level: 5, known: 'observed' }),
    `answers.process.time.level: ${level}`,
  ],
  [
    'half a level',
    answering('process.time', { level: 1.5, known: 'observed' }),
    `answers.process.time.level: ${level}`,
  ],
  [
    'a level in words',
    answering('process.time', { level: '3', known: 'observed' }),
    `answers.process.time.level: ${level}`,
  ],
  [
    'a yes to a level',
    answering('process.time', { level: true, known: 'observed' }),
    `answers.process.time.level: ${level}`,
  ],
  [
    'a level of null',
    answering('process.time', { level: null, known: 'observed' }),
    `answers.process.time.level: ${level}`,
  ],
  [
    'a level for a yes or no',
    answering('counterpart.designated', { level: 4, known: 'observed' }),
    'answers.counterpart.designated.level: must be true or false',
  ],
  ['no source', answering('process.time', { level: 1 }), `answers.process.time.known: is missing, ${known}`],
  [
    'an unheard-of source',
    answering('process.time', { level: 1, known: 'sure' }),
    `answers.process.time.known: ${known}`,
  ],
  [
    'no level',
    answering('process.time', { known: 'observed' }),
    `answers.process.time.level: is missing, ${level}`,
  ],
  ['an empty answer', answering('process.time', {}), `answers.process.time.level: is missing, ${level}`],
  ['an answer of null', answering('process.time', null), 'answers.process.time: must be an object'],
  [
    'both a level and "not applicable"',
    answering('process.time', { level: 1, known: 'observed', notApplicable: true }),
    'answers.process.time.notApplicable: must stand alone, without level and known',
  ],
  [
    '"not applicable" that is false',
    answering('process.time', { notApplicable: false }),
    'answers.process.time.notApplicable: must be true',
  ],
  [
    'a note',
    answering('process.time', { level: 1, known: 'observed', note: '' }),
    'answers.process.time.note: is not a known key',
  ],
  [
    'an item that is not asked',
    answering('process.tyme', { level: 1, known: 'observed' }),
    `answers.process.tyme: is not an item of instrument ${model.instrument}`,
  ],
  [
    'an item named by every object',
    answering('constructor', { level: 1, known: 'observed' }),
    `answers.constructor: is not an item of instrument ${model.instrument}`,
  ],
  [
    'an item of two lines',
    answering('a\nb', 1),
    `answers."a\\nb": is not an item of instrument ${model.instrument}`,
  ],
  [
    'a prototype',
    '{"instrument":"current","answers":{"__proto__":{"level":1,"known":"observed"}}}',
    `answers.__proto__: is not an item of instrument ${model.instrument}`,
  ],
  ['an unknown key', input({ sead: 'x' }), 'sead: is not a known key'],
  [
    'another instrument',
    input({ instrument: '0' }),
    `instrument: must be "${model.instrument}" or "current"`,
  ],
  ['no instrument', '{"answers":{}}', `instrument: must be "${model.instrument}" or "current"`],
  ['no answers', '{"instrument":"current"}', 'answers: must be an object of answers by item id'],
  [
    'answers in a list',
    '{"instrument":"current","answers":[]}',
    'answers: must be an object of answers by item id',
  ],
  ['too few runs', input({ runs: 99 }), runs],
  ['too many runs', input({ runs: 100_001 }), runs],
  ['runs beyond every number', '{"instrument":"current","runs":1e999,"answers":{}}', runs],
  ['a seed that is a number', input({ seed: 1 }), 'seed: must be a string'],
  [
    'half a ranking',
    input({ factorRanking: ['law'] }),
    `factorRanking: must name each factor once: ${model.factors.join(', ')}`,
  ],
  [
    'a ranking with one factor twice',
    input({ factorRanking: ['law', 'law', 'law', 'law', 'law'] }),
    `factorRanking: must name each factor once: ${model.factors.join(', ')}`,
  ],
  [
    'a clearance of what only its answer lifts',
    input({ clearances: ['people-held'] }),
    'clearances[0]: people-held cannot be cleared, only its answer can change',
  ],
  [
    'a clearance of no stop',
    input({ clearances: ['contact-may-be-crime', 'law.restrictions'] }),
    'clearances[1]: must be one of: contact-may-be-crime',
  ],
  [
    'one clearance for a list',
    input({ clearances: 'contact-may-be-crime' }),
    'clearances: must be a list of stop ids',
  ],
  [
    'a case to leave out that is not documented',
    input({ leaveOut: 'atlantis-1900' }),
    'leaveOut: must be the id of a documented case',
  ],
  [
    'a case to leave out that is a number',
    input({ leaveOut: 1 }),
    'leaveOut: must be the id of a documented case',
  ],
  [
    'an analogy to a case that is not documented',
    input({ analogies: { 'angola-1990': 2, 'atlantis-1900': 0 } }),
    'analogies.atlantis-1900: is not a documented case',
  ],
  [
    'an analogy that is half alike',
    input({ analogies: { 'angola-1990': 1 } }),
    'analogies.angola-1990: must be 0 or 2',
  ],
  [
    'analogies in a list',
    input({ analogies: ['angola-1990'] }),
    'analogies: must be an object of 0 or 2 by case id',
  ],
  ['a ceiling above the scale', input({ riskCeiling: 5 }), 'riskCeiling: must be a number from 0 to 4'],
  [
    'a rater who is wrong',
    input({ raters: [{}, { 'process.time': { level: 9, known: 'observed' } }] }),
    `raters[1].process.time.level: ${level}`,
  ],
  ['no raters', input({ raters: [] }), 'raters: must not be empty'],
  [
    'answers and raters',
    input({ answers: { 'process.time': { level: 1, known: 'observed' } }, raters: [{}] }),
    'raters: give answers here or in "answers", not in both',
  ],
  ['a word', '"x"', 'input: must be an object'],
  ['nothing at all', 'null', 'input: must be an object'],
  ['a list of words', '[1]', '[0]: must be an object'],
  [
    'a list whose third input is wrong',
    `[${input({})},${input({})},${answering('process.time', { level: 9, known: 'observed' })}]`,
    `[2].answers.process.time.level: ${level}`,
  ],
  ['an empty file', '', 'file.json: is empty'],
  ['a blank file', ' \n', 'file.json: is empty'],
  ['half a file', '{"instrument":', 'file.json: is not JSON'],
  ['a NUL', '{"a":\0}', 'file.json: is not JSON'],
  ['a byte order mark', '\uFEFF{}', 'file.json: begins with a byte order mark, save it without one'],
  ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0x7b), 'file.json: is not UTF-8 text'],
  [
    'a key twice',
    '{"instrument":"current","answers":{},"answers":{}}',
    'file.json: has the key "answers" twice',
  ],
  [
    'a key twice, once in disguise',
    '{"instrument":"current","answers":{},"\\u0061nswers":{}}',
    'file.json: has the key "answers" twice',
  ],
  ['brackets without end', '['.repeat(100_000), 'file.json: is not JSON'],
]

describe('the command refuses', () => {
  it.each(refusals)('%s', (_, content, message) => {
    const outcome = run(content)
    expect(outcome.exitCode).toBe(2)
    expect(outcome.output).toBe('')
    expect(outcome.message.replace(/ \(line \d+, column \d+\)/, '')).toBe(`${message}\n`)
  })

  it('a file it cannot read', () => {
    const outcome = runCommand(model, ['gone.json'], () => fail('there is no such file'))
    expect(outcome).toEqual({ output: '', message: 'gone.json: there is no such file\n', exitCode: 2 })
  })

  it.each([[[]], [['a', 'b']], [['--modle']]])('arguments it does not know: %j', (args) => {
    const outcome = run('{}', args)
    expect(outcome.exitCode).toBe(2)
    expect(outcome.message).toMatch(/^[^\n]+\n$/)
  })
})
