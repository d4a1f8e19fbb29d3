import { z } from 'zod'
import type { Answer, Answers, FactorId } from '@/lib/instrument/types'
import type { Model, ModelItem, StopId } from '@/lib/levers/types'
import type { ScoreInput } from './types'
import { fail, ok, type Result } from '@/lib/shared/result'

/** Runs a caller may ask for (section 1). */
const fewestRuns = 100
const mostRuns = 100_000

const levelMessage = 'must be an integer from 0 to 4'
const knownMessage = 'must be observed, reported or assumed'

const level = z.literal([0, 1, 2, 3, 4], levelMessage)
const yesNo = z.boolean('must be true or false')

/** What is wrong with the parts of an answer taken together; null if nothing is. */
function partsProblem(
  answer: { readonly level?: unknown; readonly known?: unknown; readonly notApplicable?: unknown },
  wanted: string,
): { readonly key: string; readonly message: string } | null {
  if (answer.notApplicable !== undefined) {
    const alone = answer.level === undefined && answer.known === undefined
    return alone ? null : { key: 'notApplicable', message: 'must stand alone, without level and known' }
  }
  if (answer.level === undefined) return { key: 'level', message: `is missing, ${wanted}` }
  return answer.known === undefined ? { key: 'known', message: `is missing, ${knownMessage}` } : null
}

function answerSchema(item: ModelItem) {
  const wanted = item.kind === 'yesno' ? 'must be true or false' : levelMessage
  return z
    .strictObject(
      {
        level: z.exactOptional(item.kind === 'yesno' ? yesNo : level),
        known: z.exactOptional(z.enum(['observed', 'reported', 'assumed'], knownMessage)),
        notApplicable: z.exactOptional(z.literal(true, 'must be true')),
      },
      { error: ({ code }) => (code === 'invalid_type' ? 'must be an object' : undefined) },
    )
    .transform((answer, context): Answer => {
      const problem = partsProblem(answer, wanted)
      if (problem !== null) {
        context.addIssue({ code: 'custom', path: [problem.key], message: problem.message })
        return z.NEVER
      }
      const { level: given, known } = answer
      return given === undefined || known === undefined ? { notApplicable: true } : { level: given, known }
    })
}

/** One set of answers: every key an item of the model, every value an answer that fits it. */
function answersSchema(model: Model): z.ZodType<Answers> {
  const shape = Object.fromEntries(model.items.map((item) => [item.id, z.exactOptional(answerSchema(item))]))
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'invalid_type' ? 'must be an object of answers by item id' : undefined),
  })
}

function rankingSchema(model: Model) {
  const message = `must name each factor once: ${model.factors.join(', ')}`
  const isRanking = (ranking: readonly string[]): ranking is FactorId[] =>
    ranking.length === model.factors.length && model.factors.every((factor) => ranking.includes(factor))
  return z.array(z.string(message), message).refine(isRanking, message)
}

function clearancesSchema({ stops }: Model) {
  const clearable = stops.filter(({ clearedBy }) => clearedBy).map(({ id }) => id)
  const wanted = clearable.length === 0 ? 'no stop can be cleared' : `must be one of: ${clearable.join(', ')}`
  const clearance = z.string(wanted).transform((given, context): StopId => {
    const stop = stops.find(({ id }) => id === given)
    if (stop?.clearedBy === true) return stop.id
    const message = stop === undefined ? wanted : `${stop.id} cannot be cleared, only its answer can change`
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
  return z.array(clearance, 'must be a list of stop ids')
}

/** What an input may say of the documented cases. In a model without a record there is nothing to name. */
function recordSchemas({ record }: Model) {
  const ids = record?.cases.map(({ id }) => id) ?? []
  const caseMessage = 'must be the id of a documented case'
  const weight = z.literal([0, 2], 'must be 0 or 2')
  return {
    leaveOut: z.string(caseMessage).refine((id) => ids.includes(id), caseMessage),
    analogies: z.strictObject(Object.fromEntries(ids.map((id) => [id, z.exactOptional(weight)])), {
      error: ({ code }) => (code === 'invalid_type' ? 'must be an object of 0 or 2 by case id' : undefined),
    }),
  }
}

/**
 * The check at every door that takes a score input: strict, so that a misspelt key is refused and not ignored. Keys are
 * checked in the order of section 1. `versions`: those of the instrument that the door takes, for its message.
 */
export function scoreInputSchema(
  model: Model,
  versions: readonly string[] = [model.instrument],
): z.ZodType<ScoreInput> {
  const runsMessage = `must be an integer from ${fewestRuns} to ${mostRuns}`
  const instrumentMessage = `must be ${versions.map((version) => `"${version}"`).join(', ')} or "current"`
  const ceilingMessage = 'must be a number from 0 to 4'
  const answers = answersSchema(model)
  const { leaveOut, analogies } = recordSchemas(model)
  return z
    .strictObject(
      {
        instrument: z.literal([model.instrument, 'current'], instrumentMessage),
        seed: z.exactOptional(z.string('must be a string')),
        runs: z.exactOptional(z.int(runsMessage).min(fewestRuns, runsMessage).max(mostRuns, runsMessage)),
        answers,
        factorRanking: z.exactOptional(rankingSchema(model)),
        raters: z.exactOptional(z.array(answers, 'must be a list of answers').min(1, 'must not be empty')),
        riskCeiling: z.exactOptional(z.number(ceilingMessage).min(0, ceilingMessage).max(4, ceilingMessage)),
        clearances: z.exactOptional(clearancesSchema(model)),
        leaveOut: z.exactOptional(leaveOut),
        analogies: z.exactOptional(analogies),
      },
      { error: ({ code }) => (code === 'invalid_type' ? 'must be an object' : undefined) },
    )
    .refine(({ answers: own, raters }) => raters === undefined || Object.keys(own).length === 0, {
      path: ['raters'],
      message: 'give answers here or in "answers", not in both',
    })
}

/** Longest piece of somebody else's text that a message repeats. */
const longestKey = 60

/** A key as it may stand in a one-line message. */
function shownKey(key: string): string {
  const short = key.length > longestKey ? `${key.slice(0, longestKey)}…` : key
  return /^[\w.-]+$/.test(short) ? short : JSON.stringify(short)
}

function shownPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((shown, part) => {
    if (typeof part === 'number') return `${shown}[${part}]`
    const key = shownKey(String(part))
    return shown === '' ? key : `${shown}.${key}`
  }, '')
}

function describe(issue: z.core.$ZodIssue, model: Model, start: readonly PropertyKey[]): string {
  const path = [...start, ...issue.path]
  if (issue.code !== 'unrecognized_keys') return `${shownPath(path) || 'input'}: ${issue.message}`
  const inAnswers =
    (issue.path.length === 1 && issue.path[0] === 'answers') ||
    (issue.path.length === 2 && issue.path[0] === 'raters')
  const what = inAnswers
    ? `is not an item of instrument ${model.instrument}`
    : issue.path.length === 1 && issue.path[0] === 'analogies'
      ? 'is not a documented case'
      : 'is not a known key'
  return `${shownPath([...path, issue.keys[0] ?? ''])}: ${what}`
}

/**
 * Checks one input. The problem is one line that names the path, such as
 * `answers.process.time.level: must be an integer from 0 to 4`; of several problems only the first. `start` is where in
 * a larger whole the input stands: `[2]` for the third of a list.
 */
export function readScoreInput(
  model: Model,
  schema: z.ZodType<ScoreInput>,
  value: unknown,
  start: readonly PropertyKey[] = [],
): Result<ScoreInput, string> {
  const checked = schema.safeParse(value)
  if (checked.success) return ok(checked.data)
  const issue = checked.error.issues[0]
  return fail(issue === undefined ? 'input: is not valid' : describe(issue, model, start))
}
