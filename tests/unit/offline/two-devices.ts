import { ModelDevice } from './model-device'
import { ModelServer } from './model-server'

export const level = (value: 0 | 1 | 2 | 3 | 4) => ({ value: { kind: 'level', level: value } }) as const

/** Two devices that know the same case, with one answer in it at revision 1. */
export function twoDevices() {
  const server = new ModelServer()
  const mine = new ModelDevice('a', server)
  const theirs = new ModelDevice('b', server)
  mine.create()
  mine.answer('law.weight', level(0))
  mine.sync()
  theirs.pull()
  return { server, mine, theirs }
}
