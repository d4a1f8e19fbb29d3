import { exampleRuns } from './documented-runs'
import { getWorkedExample } from './get-worked-example'
import { read } from './read'
import type { Reading } from './reading'

const readings = new Map<string, Reading>()

/** The full reading of a documented case, made once per build. Throws for a case that does not exist. */
export function exampleReading(id: string): Reading {
  const known = readings.get(id)
  if (known) return known
  const made = read({ answers: getWorkedExample(id).answers }, { runs: exampleRuns, full: true })
  readings.set(id, made)
  return made
}
