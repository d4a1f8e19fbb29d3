import { level } from '@/tests/unit/offline/two-devices'
import { ModelCopy } from './model-copy'

export const time = 'process.time'
export const weight = 'law.weight'
export const placeOf = (itemId: string, assessmentId = 'first') =>
  ({ of: 'answer', assessmentId, itemId }) as const

/** Two copies that know nothing of each other; a case with one answer and a name is on the first, saved. */
export function twoCopies() {
  const here = new ModelCopy('here')
  const there = new ModelCopy('there')
  here.later.create()
  here.later.situation('codeName', 'Blue River')
  here.later.answer(weight, { ...level(1), known: 'reported', note: 'He said so.' })
  here.device.sync()
  return { here, there }
}

export const said = (copy: ModelCopy, itemId: string) => copy.device.last()?.answers[itemId]

/** The case is on both; then both change one answer, there to 4 and here to 0. */
export function apart() {
  const { here, there } = twoCopies()
  there.open(here.file())
  there.device.sync()
  there.later.answer(weight, level(4))
  there.device.sync()
  here.later.answer(weight, level(0))
  here.device.sync()
  return { here, there }
}
