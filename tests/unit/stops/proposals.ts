import { createElement } from 'react'
import { PooledLevers } from '@/components/raters/pooled-levers'
import { DifferenceList } from '@/components/movement/difference-list'
import { PreparationSheet } from '@/components/print/preparation-sheet'
import { TableCardText } from '@/components/print/table-card'
import { ResultView } from '@/components/result/result-view'
import { EarlyStops } from '@/components/stops/early-stops'
import { StopHere } from '@/components/stops/stop-here'
import { WhatMoves } from '@/components/what-if/what-moves'
import { WhatItTakes } from '@/components/what-if/what-it-takes'
import { useItemWords } from '@/components/words/item-words'
import { useResultPage } from '@/components/words/use-result-page'
import { WhyView } from '@/components/why/why-view'
import words from '@/lib/i18n/locales/en/levers.json'
import type { Answer, Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import { explainNow, preparedFor, read } from '@/lib/reading/read'
import { proposable } from '@/lib/reading/stops'
import { compare } from '@/lib/scoring/compare'
import { raisedStops } from '@/lib/scoring/stops'
import { markupOf } from './markup-of'
import { uniforms } from './uniforms'
import { shownText } from './shown-text'

/** Few: how often a lever leads is not the point here, only that no stopped one is named. */
const runs = 100
const { instrument: version } = model

/** Every question answered, left open or set aside by a fixed list of numbers; most sets raise a stop. */
function answersFrom(next: () => number): Answers {
  const answers: [string, Answer][] = model.items.flatMap(({ id, kind }): [string, Answer][] => {
    const chance = next()
    const level = next()
    if (chance < 0.3) return []
    const known = chance < 0.5 ? 'assumed' : chance < 0.7 ? 'reported' : 'observed'
    if (kind === 'yesno') return [[id, { level: level < 0.4, known }]]
    return [[id, { level: ([0, 1, 2, 3, 4] as const)[Math.floor(level * 5)] ?? 4, known }]]
  })
  return Object.fromEntries(answers)
}

const heading = { title: 'Plover', about: '' }
const basis = { kind: 'draft' } as const

function Why({ answers }: { readonly answers: Answers }) {
  const explanation = explainNow({ answers }, { version, runs })
  const reading = { result: explanation.result, background: null }
  const page = useResultPage({ answers, reading, words: null, basis })
  return createElement(WhyView, { page, explanation, rankedFit: null, title: '', back: '/' })
}

/** From nothing answered to these answers, and from these to a supposed end of each stop. */
function Moves({ answers, view }: { readonly answers: Answers; readonly view: 'movement' | 'what-if' }) {
  const itemWords = useItemWords(null)
  const lifted = {
    'law.restrictions': { level: 0, known: 'observed' },
    'ours.held': { level: false, known: 'observed' },
  } as const
  const before = { answers }
  const after = { answers: { ...answers, ...lifted }, recorded: answers }
  if (view === 'movement') {
    const comparison = compare(preparedFor({ version, runs }), { answers: {} }, before)
    return createElement(DifferenceList, { comparison, words: itemWords, isEnough: true })
  }
  const comparison = compare(preparedFor({ version, runs }), before, after)
  const nothing = () => {}
  const sandbox = {
    ...{ version, answers, before, after, suppose: nothing, remove: nothing, goBack: nothing },
    of: 'own',
    supposed: [{ item: 'law.restrictions', value: 0 }],
  } as const
  const compared = { comparison, current: true, settled: true, failed: null }
  return createElement(
    'div',
    null,
    createElement(WhatMoves, { sandbox, compared, words: itemWords }),
    createElement(WhatItTakes, { sandbox, comparison, words: itemWords, suppose: nothing }),
  )
}

/** What the walk says of answers by itself: the boxes under the questions, and the stops that they raise. */
function Walked({ answers }: { readonly answers: Answers }) {
  return createElement(
    'div',
    null,
    ...Object.keys(answers).map((item) => createElement(StopHere, { key: item, item })),
    createElement(EarlyStops, { key: 'stops', answers }),
  )
}

/** All that is drawn of these answers, on screen and on paper, by the page it stands on; what moves only where asked: it is slow. */
export function pagesOf(answers: Answers, withMoves = true): Readonly<Record<string, string>> {
  const reading = read({ answers }, { version, runs, full: true })
  const view = { answers, reading, heading, basis, words: null }
  const { result } = reading
  const onTable = { ask: 'Let the clinics open again', answers, clearances: [] }
  return {
    'result and its print': markupOf(createElement(ResultView, view)),
    card: markupOf(createElement(PreparationSheet, view)),
    'table card': markupOf(createElement(TableCardText, onTable)),
    'walk, before anything is scored': markupOf(createElement(Walked, { answers })),
    why: markupOf(createElement(Why, { answers })),
    ...(withMoves && {
      movement: markupOf(createElement(Moves, { answers, view: 'movement' })),
      'what if': markupOf(createElement(Moves, { answers, view: 'what-if' })),
    }),
    ...(proposable(result.levers).size === 0
      ? {}
      : {
          raters: markupOf(createElement(PooledLevers, { together: result, each: [result], letters: ['A'] })),
        }),
  }
}

type LeverWords = {
  readonly name: string
  readonly what: string
  readonly firstSteps: Readonly<Record<string, string>>
  /** Sentences to say to them, which the table card carries. */
  readonly arguments?: Readonly<Record<string, { readonly say: Readonly<Record<string, string>> }>>
}
function wordsOf(id: string): LeverWords {
  const [family = '', name = ''] = id.split('.')
  const all = words.levers as Readonly<Record<string, Readonly<Record<string, LeverWords>>>>
  const found = all[family]?.[name]
  if (found === undefined) throw new Error(`no words for ${id}`)
  return found
}

/**
 * Where a lever that may not be proposed is: its name outside the places that list it as stopped, and anywhere at all
 * what it is, a step of it, or a sentence to say.
 */
export function proposals(answers: Answers, withMoves = true): string[] {
  if (raisedStops(model.stops, { answers }).length === 0) return []
  const { levers } = read({ answers }, { version, runs, full: true }).result
  const may = proposable(levers)
  const barred = levers.filter(({ id }) => !may.has(id)).map(({ id }) => id)
  return Object.entries(pagesOf(answers, withMoves)).flatMap(([page, markup]) => {
    const { listed, elsewhere } = shownText(markup)
    return barred.flatMap((id) => {
      const { name, what, firstSteps, arguments: own = {} } = wordsOf(id)
      const said = Object.values(own).flatMap(({ say }) => Object.values(say))
      return [
        ...(elsewhere.includes(name) ? [name] : []),
        ...[what, ...Object.values(firstSteps), ...said].filter((words) =>
          `${elsewhere} ${listed}`.includes(words),
        ),
      ].map((words) => `${page}: ${id}: ${words}`)
    })
  })
}

/**
 * Of so many sets of answers made by a fixed list of numbers: in how many a stop is raised, and where one of these proposes a
 * lever that it takes away.
 */
export function proposalsOfGenerated(sets: number): {
  readonly stopped: number
  readonly found: readonly string[]
} {
  const next = uniforms(20_261_129)
  const found: string[] = []
  let stopped = 0
  for (let made = 0; made < sets; made += 1) {
    const answers = answersFrom(next)
    if (raisedStops(model.stops, { answers }).length === 0) continue
    stopped += 1
    const places = proposals(answers, stopped % 10 === 0)
    found.push(...places.map((place) => `${place}: ${JSON.stringify(answers)}`))
  }
  return { stopped, found }
}
