import type pg from 'pg'
import { expect } from 'vitest'
import {
  createCase,
  deleteCase,
  editSituation,
  level,
  newIds,
  setAnswer,
  submit,
  type Ids,
} from '../sync/changes'
import { giveAccess, type Actor } from './actors'
import type { State } from './cells'
import { putInReview } from './put-in-review'

/** Stands in each text of a case, and nowhere else: where it is found, the case is told. */
export const canary = 'CANARY-7f3a'
/** The same in what a review says of it. */
export const note = 'NOTE-CANARY-91c0'

type Around = {
  readonly owner: Actor
  /** Reviews it, once it is submitted. */
  readonly other: Actor
  readonly keeper: pg.Client
  readonly actors: readonly Actor[]
}

/** A case in this state, with the canary in each of its texts, which each of the actors has what they have on. */
export async function plantCase(state: State, { owner, other, keeper, actors }: Around): Promise<Ids> {
  const ids = newIds()
  if (state === 'unknown') return ids
  const made = [
    createCase(ids),
    editSituation(ids, 'codeName', canary),
    editSituation(ids, 'ask', canary),
    setAnswer(ids, 'process.time', level(1, canary)),
    ...(state === 'submitted' ? [submit(ids, { 'process.time': 1 })] : []),
  ]
  const outcomes = await owner.browser.send(...made)
  expect(outcomes.map(({ kind }) => kind)).toEqual(made.map(() => 'applied'))
  await giveAccess(keeper, ids.caseId, actors)
  if (state === 'submitted') await putInReview(keeper, ids, { owner: owner.id, reviewer: other.id, note })
  if (state === 'deleted') await owner.browser.send(deleteCase(ids))
  return ids
}
