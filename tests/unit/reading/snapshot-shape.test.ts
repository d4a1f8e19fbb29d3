import { describe, expect, it } from 'vitest'
import { isSnapshot } from '@/lib/reading/snapshot-shape'
import { SnapshotSchema } from '@/lib/wire/snapshot-schema'
import { angolaLate } from '@/lib/literature/cases/angola-late'
import words from '@/lib/i18n/locales/en/instrument-1.json'
import { currentInstrument } from '@/lib/instrument/instruments'
import { buildSnapshot } from '@/lib/server/assessments/build-snapshot'
import { scoreAssessment } from '@/lib/server/assessments/score-assessment'

const answers = angolaLate.answers
const snapshot: unknown = JSON.parse(
  JSON.stringify(
    buildSnapshot({
      instrument: currentInstrument,
      words,
      language: 'en',
      submittedAt: '2026-11-20T10:00:00Z',
      situation: {
        ...{ counterpartLevel: 'checkpoint', meetingDate: '2026-12-03', kindOfAsk: 'access' },
        beforeTalks: { talks: ['none'], bringsThem: [], keepsThem: ['delay'], keepsUs: [] },
        factorRanking: ['law', 'process', 'fairness', 'interests', 'alternatives'],
        clearances: ['contact-may-be-crime'],
        analogies: { 'angola-1990': 2 },
      },
      answers: Object.fromEntries(
        Object.entries(answers).map(([item, { level, known }]) => [
          item,
          {
            value: typeof level === 'boolean' ? { kind: 'yesno', yes: level } : { kind: 'level', level },
            known,
          },
        ]),
      ),
      reading: scoreAssessment('1', answers, { factorRanking: undefined, clearances: [] }),
    }),
  ),
)

type Path = readonly (string | number)[]

/** Every place in a value that holds a text, a number, a flag or null. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, part]) =>
    leavesOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** The same value with something that no snapshot holds at one place. */
function brokenAt(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return { broken: true }
  if (Array.isArray(value))
    return value.map((part: unknown, at) => (at === key ? brokenAt(part, rest) : part))
  const whole = value as Readonly<Record<string, unknown>>
  return { ...whole, [key]: brokenAt(whole[key], rest) }
}

describe('isSnapshot', () => {
  it('lets through what the server freezes, as the check of the server does', () => {
    expect(SnapshotSchema.safeParse(snapshot).error).toBeUndefined()
    expect(isSnapshot(snapshot)).toBe(true)
  })

  it('refuses it with any one of its values broken', () => {
    const oneOfEach = new Map(
      leavesOf(snapshot).map((path) => [
        path.map((key) => (typeof key === 'number' ? '#' : key)).join('.'),
        path,
      ]),
    )
    expect(oneOfEach.size).toBeGreaterThan(60)
    const letThrough = [...oneOfEach].filter(([, path]) => isSnapshot(brokenAt(snapshot, path)))
    expect(letThrough.map(([name]) => name)).toEqual([])
  })
})
