import type { LeverStanding } from '@/lib/scoring/comparison'
import type { LeverState } from '@/lib/scoring/types'

export type LeverGroupName = LeverState | 'blocked' | 'stopped'

/** The group a lever stands in: stopped and blocked ones stand apart, whatever their conditions. */
export const groupOf = ({ state, status }: Pick<LeverStanding, 'state' | 'status'>): LeverGroupName =>
  status.state === 'blocked' || status.state === 'stopped' ? status.state : state
