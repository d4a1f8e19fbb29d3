import { expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import { readPower } from '@/lib/reading/walk/read-power'
import { explainNow } from '@/lib/reading/read'
import type { Answers } from '@/lib/instrument/types'

const answers: Answers = {
  'counterpart.legitimacy': { level: 4, known: 'observed' },
  'alternatives.withdrawal': { level: 1, known: 'observed' },
  'ours.resolve': { level: 3, known: 'reported' },
}

it('each kind of power beside the questions is the one of the result', () => {
  const beside = model.dimensions.map((dimension) =>
    readPower(
      { dimension, items: model.items.filter(({ power }) => power?.dimension === dimension) },
      answers,
    ),
  )
  expect(beside).toEqual(explainNow({ answers }, { version: '1', runs: 100 }).result.power)
})
