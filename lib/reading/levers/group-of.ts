import type { GlyphState } from '@/components/charts/state-glyph'
import type { LeverStanding } from '@/lib/scoring/comparison'

/** The group a lever stands in: blocked ones stand apart, whatever their conditions. */
export const groupOf = ({ state, status }: Pick<LeverStanding, 'state' | 'status'>): GlyphState =>
  status.state === 'blocked' ? 'blocked' : state
