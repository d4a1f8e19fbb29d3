import { findInstrument } from '@/lib/instrument/instruments'
import { getWorkedExample } from './get-worked-example'
import type { Brief } from '@/lib/workshop/rehearsal/brief'
import { makeBrief } from '@/lib/workshop/rehearsal/make-brief'
import { writtenBrief } from '@/lib/workshop/rehearsal/rehearsal-cases'
import type { Role } from '@/lib/workshop/rehearsal/roles'

/** The brief of one role of a documented case: as it was written, or else made from the answers of the case. */
export function briefOf(scenario: string, role: Role, version: string): Brief {
  const written = writtenBrief(scenario, role)
  if (written !== null) return written
  const instrument = findInstrument(version)
  if (instrument === null) return makeBrief(role, {}, { version, items: [] })
  return makeBrief(role, getWorkedExample(scenario).answers, instrument)
}
