import { get } from './numbers'
import type { Answer, Answers, Input, Item, Model, Source } from './types'

const sources: readonly Source[] = ['observed', 'reported', 'assumed']

/** Some answer to an item, a fixed one for each place and turn, so that all levels and sources are met. */
function answerTo(item: Item, place: number, turn: number): Answer {
  const known = sources[(place + turn) % 3] ?? 'observed'
  return { level: item.kind === 'yesno' ? (place + turn) % 2 === 0 : (3 * place + turn) % 5, known }
}

/** Answers to every nth item. */
const every = (model: Model, step: number, turn: number): Answers =>
  Object.fromEntries(
    model.items
      .map((item, place): [string, Answer, number] => [item.id, answerTo(item, place, turn), place])
      .filter(([, , place]) => place % step === turn % step)
      .map(([id, answer]) => [id, answer]),
  )

const few: Answers = {
  'process.time': { level: 3, known: 'reported' },
  'interests.agencies': { level: 4, known: 'observed' },
  'alternatives.modalities': { level: 1, known: 'assumed' },
  'counterpart.image': { level: 0, known: 'reported' },
  'counterpart.goodfaith': { level: 3, known: 'observed' },
}
const contactForbidden: Answers = {
  'counterpart.designated': { level: true, known: 'reported' },
  'law.restrictions': { level: 3, known: 'assumed' },
}
const peopleHeld: Answers = { 'ours.held': { level: true, known: 'assumed' } }

/** Documented cases whose answers are scored as observed, each left out of the record, as they always are. */
const documented = [
  'kabul-polytechnic',
  'somalia-famine',
  'southern-sudan-memorandum',
  'tigray-2021',
  'bosnia-1992',
  'yemen-levy',
]

function documentedInput(model: Model, id: string): Input {
  const cases = new Map((model.record?.cases ?? []).map((own) => [own.id, own]))
  const answers = Object.entries(get(cases, id).answers).map(([item, level]): [string, Answer] => [
    item,
    { level, known: 'observed' },
  ])
  return { instrument: 'current', answers: Object.fromEntries(answers), leaveOut: id }
}

/** The fixed inputs of the golden files, by name of the file. */
export function goldenInputs(model: Model): Readonly<Record<string, Input>> {
  const half = { ...every(model, 2, 1), 'ours.held': { level: false, known: 'observed' } as const }
  const all = { ...every(model, 1, 2), 'ours.held': { level: false, known: 'observed' } as const }
  const withoutForbidden = { 'counterpart.designated': { level: false, known: 'observed' } as const }
  const current = { instrument: 'current', seed: 'golden', runs: 500 }
  return {
    'nothing-answered': { ...current, answers: {} },
    'few-answers': { ...current, answers: few },
    'half-answered': { ...current, seed: 'v1', runs: 10_000, answers: half },
    'all-answered': { ...current, answers: { ...all, ...withoutForbidden } },
    'not-applicable': {
      ...current,
      answers: {
        ...half,
        'law.coverage': { notApplicable: true },
        'alternatives.withdrawal': { notApplicable: true },
        'counterpart.values': { notApplicable: true },
        'counterpart.influencers': { notApplicable: true },
      },
    },
    'people-held': { ...current, answers: { ...few, ...contactForbidden, ...peopleHeld } },
    'contact-forbidden': { ...current, answers: { ...few, ...contactForbidden } },
    'contact-cleared': {
      ...current,
      answers: { ...few, ...contactForbidden },
      clearances: ['contact-may-be-crime'],
    },
    'ranked-factors': { ...current, answers: few, factorRanking: model.factors.toReversed() },
    raters: { ...current, answers: {}, raters: [every(model, 3, 1), { ...few, ...every(model, 4, 3) }, {}] },
    'risk-ceiling': { ...current, answers: half, riskCeiling: 2 },
    analogies: {
      ...current,
      answers: few,
      analogies: { 'bosnia-1992': 2, 'angola-1990': 2, 'somalia-2009': 0, 'tigray-2021': 2 },
    },
    ...Object.fromEntries(
      documented.map((id) => [`case-${id}`, { ...current, ...documentedInput(model, id) }]),
    ),
  }
}
