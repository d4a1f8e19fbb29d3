import * as z from 'zod/mini'
import type { Known } from '@/lib/instrument/types'
import type { AnswerValue } from './sync-types'

export const Level = z.union(
  [z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)],
  'must be an integer from 0 to 4',
)

export const AnswerValueSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), level: Level }),
  z.strictObject({ kind: z.literal('yesno'), yes: z.boolean() }),
  z.strictObject({ kind: z.literal('dont-know') }),
  z.strictObject({ kind: z.literal('not-applicable') }),
]) satisfies z.ZodMiniType<AnswerValue>

export const KnownSchema = z.enum(['observed', 'reported', 'assumed']) satisfies z.ZodMiniType<Known>
