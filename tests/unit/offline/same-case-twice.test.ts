import { expect, it } from 'vitest'
import { ModelDevice } from './model-device'
import { ModelServer } from './model-server'

const level = (value: 0 | 1 | 2 | 3 | 4) => ({ value: { kind: 'level', level: value } }) as const

it('a case begun under the same address on two devices becomes one: answers join, and what both said is a choice', () => {
  const server = new ModelServer()
  const mine = new ModelDevice('a', server)
  const theirs = new ModelDevice('b', server)
  mine.create()
  mine.answer('law.status', level(0))
  mine.sync()
  theirs.create({ assessmentId: 'second' })
  theirs.answer('law.status', level(3))
  theirs.answer('process.time', level(2))
  theirs.sync()

  const { assessments, refused } = theirs.state.draft ?? {}
  expect(assessments).toMatchObject([
    {
      assessmentId: 'first',
      answers: { 'law.status': { ...level(3), conflict: { answer: level(0) } }, 'process.time': level(2) },
    },
  ])
  expect(refused).toEqual([])
  expect(server.pull('case')?.assessments).toMatchObject([{ answers: { 'process.time': level(2) } }])
})
