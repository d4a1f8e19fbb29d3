import { currentVersion } from '@/lib/instrument/known-versions'
import { storyOf } from '@/lib/literature/cases/story-of'
import { exampleRuns } from './documented-runs'
import { getWorkedExample } from './get-worked-example'
import { read } from './read'
import type { Reading } from './reading'

const readings = new Map<string, Reading>()

/**
 * The full reading of a worked example, made once per build. How it went itself is left out of its record. Throws for an
 * example that does not exist.
 */
export function exampleReading(id: string): Reading {
  const known = readings.get(id)
  if (known) return known
  const situation = { answers: getWorkedExample(id).answers, leaveOut: storyOf(id) }
  const made = read(situation, { version: currentVersion, runs: exampleRuns, full: true })
  readings.set(id, made)
  return made
}
