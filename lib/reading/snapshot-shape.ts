import { levels, waysOfKnowing } from '@/lib/instrument/answer'
import { factorIds } from '@/lib/instrument/factor-ids'
import { kindsOfAsk } from '@/lib/instrument/kind-of-ask'
import { prenegotiation, type BeforeTalks } from '@/lib/instrument/prenegotiation'
import type { FactorId } from '@/lib/instrument/types'
import type { StopId } from '@/lib/levers/types'
import type { LikeUse } from '@/lib/scoring/record'
import type { LeverResult, PowerResult, ScoreResult, Strength } from '@/lib/scoring/types'
import { answerFields } from '@/lib/wire/shape/answer-shape'
import {
  either,
  isAbsent,
  isFlag,
  isNumber,
  isText,
  listOf,
  objectOf,
  oneOf,
  orAbsent,
  orNull,
  recordOf,
  type Shape,
} from '@/lib/wire/shape/shape'
import type { Snapshot, SnapshotEffect, SnapshotItem } from '@/lib/wire/snapshot'
import { counterpartLevels } from '@/lib/wire/sync-types'

const ids = listOf(isText)
const isFactor = oneOf(factorIds)
const isStop = oneOf<StopId>(['people-held', 'contact-may-be-crime'])
const outcome = oneOf<LikeUse['outcome']>(['worked', 'partly', 'failed', 'backfired'])
const contributions = listOf(
  objectOf<LeverResult['reasonsFor'][number]>({ item: isText, contribution: isNumber }),
)
const strength = { low: isNumber, mid: orNull(isNumber), high: isNumber }
const isStrength = objectOf<Strength>(strength)

type Status = LeverResult['status']
type Stopped = Extract<Status, { state: 'stopped' }>
const isStatus = either(
  objectOf<Exclude<Status, Stopped>>({
    state: oneOf(['open', 'check', 'blocked']),
    cause: orNull(oneOf(['answer', 'unknown'])),
    item: orNull(isText),
  }),
  objectOf<Stopped>({ state: oneOf(['stopped']), cause: isStop, item: orNull(isText) }),
)

const isLever = objectOf<LeverResult>({
  id: isText,
  band: oneOf(['consider', 'with-care', 'not-now']),
  prospect: isNumber,
  rankShare: isNumber,
  first: isNumber,
  fit: objectOf<LeverResult['fit']>({ mean: isNumber, low: isNumber, high: isNumber }),
  record: orAbsent(
    objectOf<NonNullable<LeverResult['record']>>({
      ...{ worked: isNumber, partly: isNumber, failed: isNumber, backfired: isNumber },
      rate: isNumber,
    }),
  ),
  conditions: objectOf<LeverResult['conditions']>({
    lift: orNull(isNumber),
    state: oneOf(['favourable', 'mixed', 'none', 'against']),
    because: ids,
  }),
  status: isStatus,
  risk: objectOf<LeverResult['risk']>({
    label: isText,
    dimension: oneOf(['civilians', 'staff', 'principles', 'access', 'precedent']),
    pSevere: isNumber,
    because: ids,
    couldBeWorse: ids,
    limit: isAbsent, // nobody sets one at submission
  }),
  warnings: listOf(
    objectOf<LeverResult['warnings'][number]>({
      kind: oneOf(['conditions', 'stop', 'caution', 'risk', 'cleared']),
      item: orNull(isText),
    }),
  ),
  reasonsFor: contributions,
  reasonsAgainst: contributions,
  heldBackBy: orNull(isText),
})

const isResult = objectOf<ScoreResult>({
  model: objectOf<ScoreResult['model']>({ instrument: isText, matrix: isText, seed: isText, runs: isNumber }),
  factors: listOf(
    objectOf<ScoreResult['factors'][number]>({
      ...{ id: isFactor, score: orNull(isNumber), low: isNumber, high: isNumber },
      ...{ answered: isNumber, of: isNumber },
    }),
  ),
  power: listOf(
    objectOf<PowerResult>({
      dimension: oneOf(['alternatives', 'commitment', 'control']),
      ours: isStrength,
      theirs: isStrength,
      gap: objectOf<PowerResult['gap']>({ ...strength, pPositive: orNull(isNumber) }),
    }),
  ),
  stops: listOf(objectOf<ScoreResult['stops'][number]>({ id: isStop, items: ids, levers: ids })),
  levers: listOf(isLever),
  stability: isNumber,
  tilt: objectOf<ScoreResult['tilt']>({ stable: isFlag, holds: ids }),
  askNext: listOf(
    objectOf<ScoreResult['askNext'][number]>({ item: isText, voi: isNumber, influence: isNumber }),
  ),
})

const isLikeUse = objectOf<LikeUse>({
  caseId: isText,
  outcome,
  k: isNumber,
  shared: listOf(objectOf<LikeUse['shared'][number]>({ item: isText, ours: isNumber, theirs: isNumber })),
})

const isSituation = objectOf<Snapshot['situation']>({
  counterpartLevel: oneOf(['', ...counterpartLevels]),
  meetingDate: isText,
  beforeTalks: orAbsent(
    objectOf<BeforeTalks>({
      talks: listOf(oneOf(prenegotiation.talks)),
      bringsThem: listOf(oneOf(prenegotiation.bringsThem)),
      keepsThem: listOf(oneOf(prenegotiation.keepsThem)),
      keepsUs: listOf(oneOf(prenegotiation.keepsUs)),
    }),
  ),
  factorRanking: orAbsent(listOf(isFactor)),
  kindOfAsk: orAbsent(oneOf(kindsOfAsk)),
  clearances: orAbsent(listOf(oneOf(['contact-may-be-crime']))),
  analogies: orAbsent(recordOf(oneOf([0, 2]))),
})

/**
 * Whether what was frozen has the shape that this version draws: the check of the device's door, by hand, since a page of a weak phone
 * would wait for zod. The server checks the same by `snapshot-schema`.
 */
export const isSnapshot: Shape<Snapshot> = objectOf<Snapshot>({
  snapshotVersion: oneOf([1]),
  instrument: isText,
  matrix: isText,
  seed: isText,
  runs: isNumber,
  language: isText,
  submittedAt: isText,
  situation: isSituation,
  factorNames: objectOf<Readonly<Record<FactorId, string>>>({
    ...{ process: isText, fairness: isText, law: isText, interests: isText, alternatives: isText },
  }),
  items: listOf(
    objectOf<SnapshotItem>({
      ...{ id: isText, name: isText, question: isText },
      group: orNull(isFactor),
      anchors: recordOf(isText),
      answer: orNull(
        objectOf<NonNullable<SnapshotItem['answer']>>({
          value: answerFields.value,
          known: orNull(oneOf(waysOfKnowing)),
        }),
      ),
    }),
  ),
  result: isResult,
  likeUses: recordOf(listOf(isLikeUse)),
  coverage: orAbsent(
    recordOf(objectOf<{ answered: number; of: number }>({ answered: isNumber, of: isNumber })),
  ),
  effects: orAbsent(
    recordOf(
      listOf(
        objectOf<SnapshotEffect>({
          values: listOf(either(oneOf(levels), isFlag)),
          ...{ enters: ids, leaves: ids },
          stops: listOf(isStop),
        }),
      ),
    ),
  ),
})
