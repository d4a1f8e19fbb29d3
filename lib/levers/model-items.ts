import type { Instrument } from '@/lib/instrument/types'
import type { ModelItem } from '@/lib/levers/types'

/** What the scorer needs of each item of an instrument: no sources, and nothing about how it is asked. */
export const modelItems = (instrument: Instrument): readonly ModelItem[] =>
  instrument.items.map(({ id, kind, group, factor, adverse, power }) => ({
    id,
    kind,
    group,
    factor,
    adverse,
    power,
  }))
