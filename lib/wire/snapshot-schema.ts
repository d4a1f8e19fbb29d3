import * as z from 'zod/mini'
import { factorIds } from '@/lib/instrument/factor-ids'
import { kindsOfAsk } from '@/lib/instrument/kind-of-ask'
import { prenegotiation } from '@/lib/instrument/prenegotiation'
import { AnswerValueSchema, KnownSchema, Level } from './answer-schema'
import type { Snapshot } from './snapshot'
import { counterpartLevels } from './sync-types'

const Share = z.number()
const Ids = z.array(z.string())
const Factor = z.enum(factorIds)
const Risk = z.enum(['civilians', 'staff', 'principles', 'access', 'precedent'])
const StopId = z.enum(['people-held', 'contact-may-be-crime'])
const Contribution = z.strictObject({ item: z.string(), contribution: z.number() })
const Strength = z.strictObject({ low: Share, mid: z.nullable(Share), high: Share })

const Lever = z.strictObject({
  id: z.string(),
  band: z.enum(['consider', 'with-care', 'not-now']),
  prospect: z.number(),
  rankShare: Share,
  first: Share,
  fit: z.strictObject({ mean: z.number(), low: z.number(), high: z.number() }),
  record: z.exactOptional(
    z.strictObject({ worked: z.int(), partly: z.int(), failed: z.int(), backfired: z.int(), rate: Share }),
  ),
  conditions: z.strictObject({
    lift: z.nullable(z.number()),
    state: z.enum(['favourable', 'mixed', 'none', 'against']),
    because: Ids,
  }),
  status: z.discriminatedUnion('state', [
    z.strictObject({
      state: z.enum(['open', 'check', 'blocked']),
      cause: z.nullable(z.enum(['answer', 'unknown'])),
      item: z.nullable(z.string()),
    }),
    z.strictObject({ state: z.literal('stopped'), cause: StopId, item: z.nullable(z.string()) }),
  ]),
  risk: z.strictObject({
    label: z.string(),
    dimension: Risk,
    pSevere: Share,
    because: Ids,
    couldBeWorse: Ids,
  }),
  warnings: z.array(
    z.strictObject({
      kind: z.enum(['conditions', 'stop', 'caution', 'risk', 'cleared']),
      item: z.nullable(z.string()),
    }),
  ),
  reasonsFor: z.array(Contribution),
  reasonsAgainst: z.array(Contribution),
  heldBackBy: z.nullable(z.string()),
})

const LikeUse = z.strictObject({
  caseId: z.string(),
  outcome: z.enum(['worked', 'partly', 'failed', 'backfired']),
  k: z.number(),
  shared: z.array(z.strictObject({ item: z.string(), ours: z.number(), theirs: z.number() })),
})

const Effect = z.strictObject({
  values: z.array(z.union([Level, z.boolean()])),
  enters: Ids,
  leaves: Ids,
  stops: z.array(StopId),
})

const Result = z.strictObject({
  model: z.strictObject({ instrument: z.string(), matrix: z.string(), seed: z.string(), runs: z.int() }),
  factors: z.array(
    z.strictObject({
      id: Factor,
      score: z.nullable(z.number()),
      low: z.number(),
      high: z.number(),
      answered: z.int(),
      of: z.int(),
    }),
  ),
  power: z.array(
    z.strictObject({
      dimension: z.enum(['alternatives', 'commitment', 'control']),
      ours: Strength,
      theirs: Strength,
      gap: z.extend(Strength, { pPositive: z.nullable(Share) }),
    }),
  ),
  // What was submitted before stops were known has none.
  stops: z._default(z.array(z.strictObject({ id: StopId, items: Ids, levers: Ids })), []),
  levers: z.array(Lever),
  stability: Share,
  tilt: z.strictObject({ stable: z.boolean(), holds: Ids }),
  askNext: z.array(z.strictObject({ item: z.string(), voi: z.number(), influence: z.number() })),
})

/** A stored snapshot, as it is read back: from the database, and from a device. A later shape is a further member. */
export const SnapshotSchema = z.strictObject({
  snapshotVersion: z.literal(1),
  instrument: z.string(),
  matrix: z.string(),
  seed: z.string(),
  runs: z.int(),
  language: z.string(),
  submittedAt: z.iso.datetime(),
  situation: z.strictObject({
    counterpartLevel: z.enum(['', ...counterpartLevels]),
    meetingDate: z.string(),
    beforeTalks: z.optional(
      z.strictObject({
        talks: z.array(z.enum(prenegotiation.talks)),
        bringsThem: z.array(z.enum(prenegotiation.bringsThem)),
        keepsThem: z.array(z.enum(prenegotiation.keepsThem)),
        keepsUs: z.array(z.enum(prenegotiation.keepsUs)),
      }),
    ),
    factorRanking: z.optional(z.array(Factor).check(z.length(factorIds.length))),
    kindOfAsk: z.optional(z.enum(kindsOfAsk)),
    clearances: z.optional(z.array(z.enum(['contact-may-be-crime']))),
    analogies: z.optional(z.record(z.string(), z.literal([0, 2]))),
  }),
  factorNames: z.record(Factor, z.string()),
  items: z.array(
    z.strictObject({
      id: z.string(),
      group: z.nullable(Factor),
      name: z.string(),
      question: z.string(),
      anchors: z.record(z.string(), z.string()),
      answer: z.nullable(
        z.strictObject({ value: z.nullable(AnswerValueSchema), known: z.nullable(KnownSchema) }),
      ),
    }),
  ),
  result: Result,
  likeUses: z.record(z.string(), z.array(LikeUse)),
  coverage: z.optional(z.record(z.string(), z.strictObject({ answered: z.int(), of: z.int() }))),
  effects: z.optional(z.record(z.string(), z.array(Effect))),
}) satisfies z.ZodMiniType<Snapshot>
