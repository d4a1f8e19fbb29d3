import type { LeverStanding } from '@/lib/scoring/comparison'
import type { LeverGroups } from './lever-groups'

/** The group a lever stands in: blocked ones stand apart, whatever their conditions. */
export const groupOf = ({ state, status }: Pick<LeverStanding, 'state' | 'status'>): keyof LeverGroups =>
  status.state === 'blocked' ? 'blocked' : state
