import { expect, it } from 'vitest'
import { ModelDevice } from './model-device'
import { twoDevices, level } from './two-devices'

it('a case begun under the same address on two devices becomes one: answers join, and what both said is a choice', () => {
  const { server } = twoDevices()
  const theirs = new ModelDevice('c', server)
  theirs.create({ assessmentId: 'second' })
  theirs.answer('law.weight', level(3))
  theirs.answer('process.time', level(2))
  theirs.sync()

  const { assessments, refused } = theirs.state.draft ?? {}
  expect(assessments).toMatchObject([
    {
      assessmentId: 'first',
      answers: { 'law.weight': { ...level(3), conflict: { answer: level(0) } }, 'process.time': level(2) },
    },
  ])
  expect(refused).toEqual([])
  expect(server.pull('case')?.assessments).toMatchObject([{ answers: { 'process.time': level(2) } }])
})
