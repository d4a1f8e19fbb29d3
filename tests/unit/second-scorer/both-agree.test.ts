import { expect, it } from 'vitest'
import { model as ourModel } from '@/lib/levers/model'
import { at, upTo } from '@/tests/oracles/second/numbers'
import { uniforms } from '@/tests/oracles/second/random'
import { readModel } from '@/tests/oracles/second/read-model'
import type { Answer, Answers, Input, Item } from '@/tests/oracles/second/types'
import { first, second } from './both-scorers'
import { differences } from './differences'

const model = readModel(JSON.stringify(ourModel))
const cases = (model.record?.cases ?? []).map(({ id }) => id)

/** Choices that are the same on every machine, drawn from a stream of this name. */
function chooser(name: string) {
  const numbers = uniforms('both agree', name, 1000).values()
  const next = () => numbers.next().value ?? 0
  return { next, of: <Choice>(list: readonly Choice[]) => at(list, Math.floor(next() * list.length)) }
}
type Chooser = ReturnType<typeof chooser>

function answerTo(item: Item, choose: Chooser): Answer {
  if (choose.next() < 0.08) return { notApplicable: true }
  const known = choose.of(['observed', 'reported', 'assumed'] as const)
  return { level: item.kind === 'yesno' ? choose.of([true, false]) : choose.of([0, 1, 2, 3, 4]), known }
}

const answersTo = (share: number, choose: Chooser): Answers =>
  Object.fromEntries(
    model.items.filter(() => choose.next() < share).map((item) => [item.id, answerTo(item, choose)]),
  )

const shuffled = (list: readonly string[], choose: Chooser) =>
  list
    .map((entry) => ({ entry, key: choose.next() }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ entry }) => entry)

/** Anything that may be handed in, in many combinations. */
function inputOf(place: number): Input {
  const choose = chooser(String(place))
  const share = at([0.1, 0.3, 0.6, 0.9, 1], place % 5)
  const several = place % 7 === 3
  return {
    instrument: 'current',
    seed: `seed ${place}`,
    runs: 100,
    answers: several ? {} : answersTo(share, choose),
    ...(several ? { raters: [answersTo(share, choose), answersTo(share / 2, choose)] } : {}),
    ...(place % 3 === 1 ? { factorRanking: shuffled(model.factors, choose) } : {}),
    ...(place % 4 === 1 ? { riskCeiling: choose.of([0, 1, 2, 2.5, 3, 4]) } : {}),
    ...(place % 4 === 2 ? { clearances: ['contact-may-be-crime'] } : {}),
    ...(place % 3 === 0 ? { leaveOut: choose.of(cases) } : {}),
    ...(place % 3 === 2 ? { analogies: { [choose.of(cases)]: 0, [choose.of(cases)]: 2 } } : {}),
  }
}

it.each(upTo(16))('both scorers agree in every word and number on whatever is answered: %i', (place) => {
  const input = inputOf(place)
  expect(differences(first(ourModel, input), second(ourModel, input))).toEqual([])
})
