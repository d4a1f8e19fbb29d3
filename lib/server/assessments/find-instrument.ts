import { currentInstrument } from '@/lib/instrument/current-instrument'
import type { Instrument } from '@/lib/instrument/types'

/** Versions that answers may be saved against. */
const instruments: readonly Instrument[] = [currentInstrument]

export function findInstrument(version: string): Instrument | null {
  return instruments.find((instrument) => instrument.version === version) ?? null
}
