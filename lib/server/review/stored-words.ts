import type { DecisionKind, ReviewState } from '@/lib/wire/review-types'
import type { DecisionKind as StoredKind, ReviewState as StoredState } from '@/prisma/generated/client'

/** Words of the schema have an underscore where ours have a hyphen. */
export const states = {
  waiting: 'waiting',
  taken_back: 'taken-back',
  changes_asked: 'changes-asked',
  endorsed: 'endorsed',
  escalated: 'escalated',
} as const satisfies Record<StoredState, ReviewState>

export const decisions = {
  endorse: 'endorse',
  ask_changes: 'ask-changes',
  escalate: 'escalate',
} as const satisfies Record<StoredKind, DecisionKind>

export const storedDecision = {
  endorse: 'endorse',
  'ask-changes': 'ask_changes',
  escalate: 'escalate',
} as const satisfies Record<DecisionKind, StoredKind>

/** What a case is in after a decision. */
export const stateAfter = {
  endorse: 'endorsed',
  'ask-changes': 'changes_asked',
  escalate: 'escalated',
} as const satisfies Record<DecisionKind, StoredState>

export const openStates = ['waiting', 'escalated'] as const satisfies readonly StoredState[]
