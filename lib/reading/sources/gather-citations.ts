import { prenegotiationAdvice } from '@/lib/instrument/prenegotiation-advice'
import { currentInstrument } from '@/lib/instrument/instruments'
import { catalogue } from '@/lib/levers/catalogue'
import { askStarts } from '@/lib/levers/catalogue/ask-starts'
import { stopAdvice } from '@/lib/levers/catalogue/stop-advice'
import { armedEscort, neverAdvised } from '@/lib/levers/catalogue/never-advised'
import type { LeverFacts } from '@/lib/levers/catalogue/types'
import { model } from '@/lib/levers/model'
import { precedentsOf } from '@/lib/levers/precedents'
import type { MatrixLever } from '@/lib/levers/types'
import { documentedCases } from '@/lib/literature/cases/documented/documented-cases'
import { workedExamples } from '@/lib/literature/cases/worked-examples'
import { glossary } from '@/lib/literature/glossary'
import { guides } from '@/lib/literature/guides'
import { analogiesSource } from '@/lib/reading/method/unseen-figures'
import { parseCitations } from '@/lib/literature/parse-citations'
import { measureSources } from '@/lib/workshop/measure-sources'

/** Where a work can be cited, in the order shown. */
export const placeKinds = [
  'questions',
  'talks',
  'cells',
  'texts',
  'stops',
  'safety',
  'asks',
  'examples',
  'documented',
  'glossary',
  'guides',
  'measures',
  'method',
] as const
export type PlaceKind = (typeof placeKinds)[number]

/** One thing that cites: a question, a lever, a case. Its id is the key of its name in the catalogue. */
type Citing = { readonly kind: PlaceKind; readonly id: string; readonly source: string }

/** How often each thing of one kind cites a work, by id, in the order of the content. */
export type CitedIn = Readonly<Record<PlaceKind, ReadonlyMap<string, number>>>

/** Every text in plain nested data, such as the sources of a lever's words. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

function cellSources({ match, gates, cautions, risk, needs }: MatrixLever): string[] {
  const cells = [...match, ...gates.flatMap(({ any }) => any), ...cautions, ...Object.values(risk), ...needs]
  return cells.map(({ source }) => source)
}

/** What stands behind the advice on one lever: its texts, what to say, who can help, other routes, what happened. */
function adviceSources(lever: string, facts: LeverFacts): string[] {
  const { sources, arguments: said = [], helpers = [], modalities = [], notes = [] } = facts
  return [
    ...textsIn(sources),
    ...said.flatMap(({ source, mind }) => [source, mind]),
    ...helpers.flatMap(({ can, limit }) => [can, limit]),
    ...modalities.flatMap(({ what, needs, limit }) => [what, needs, limit]),
    ...notes.map(({ source }) => source),
    ...precedentsOf(lever).map(({ source }) => source),
  ]
}

function listCiting(): Citing[] {
  const of = (kind: PlaceKind, id: string, sources: readonly string[]): Citing[] =>
    sources.map((source) => ({ kind, id, source }))
  return [
    ...currentInstrument.items.flatMap(({ id, source }) => of('questions', id, [source])),
    ...model.levers.flatMap((lever) => of('cells', lever.id, cellSources(lever))),
    ...Object.entries(prenegotiationAdvice).flatMap(([id, choices]) =>
      of(
        'talks',
        id,
        Object.values(choices).map(({ source }) => source),
      ),
    ),
    ...Object.entries(catalogue).flatMap(([id, facts]) => of('texts', id, adviceSources(id, facts))),
    ...neverAdvised.flatMap(({ id, ...rest }) => of('stops', id, textsIn(rest))),
    ...of('stops', 'escort', textsIn(armedEscort)),
    ...model.stops.flatMap(({ id, source }) => of('safety', id, [source, stopAdvice[id].source])),
    ...Object.entries(askStarts).flatMap(([id, source]) => of('asks', id, [source])),
    ...workedExamples.flatMap(({ id, answers, leversUsed, whatHappened }) =>
      of(
        'examples',
        id,
        [...Object.values(answers), ...leversUsed, ...whatHappened].map(({ source }) => source),
      ),
    ),
    ...glossary.flatMap(({ id, source }) => of('glossary', id, source === null ? [] : [source])),
    ...guides.flatMap(({ id, sections }) =>
      of(
        'guides',
        id,
        sections.flatMap(({ sources }) => sources),
      ),
    ),
    ...of('method', 'analogies', [analogiesSource]),
    ...Object.entries(measureSources).flatMap(([id, source]) => of('measures', id, [source])),
    ...documentedCases.flatMap(({ id, source, end, uses }) =>
      of('documented', id, [source, ...(end === null ? [] : [end]), ...uses.map((use) => use.source)]),
    ),
  ]
}

const emptyPlaces = (): Record<PlaceKind, Map<string, number>> => ({
  questions: new Map(),
  talks: new Map(),
  cells: new Map(),
  texts: new Map(),
  stops: new Map(),
  safety: new Map(),
  asks: new Map(),
  examples: new Map(),
  documented: new Map(),
  glossary: new Map(),
  guides: new Map(),
  measures: new Map(),
  method: new Map(),
})

/** By key of the work, everything that cites it; under `judgement` what no source carries. Each part counts once. */
export function gatherCitations(): ReadonlyMap<string, CitedIn> {
  const found = new Map<string, Record<PlaceKind, Map<string, number>>>()
  for (const { kind, id, source } of listCiting()) {
    const parsed = parseCitations(source)
    if (!parsed.ok) throw new Error(`A source does not resolve: ${source}`)
    const keys = parsed.value.map((one) => (one.kind === 'work' ? one.work.key : one.kind))
    for (const key of new Set(keys)) {
      const places = found.get(key) ?? emptyPlaces()
      found.set(key, places)
      places[kind].set(id, (places[kind].get(id) ?? 0) + 1)
    }
  }
  return found
}

/** In how many places something is cited. */
export const countPlaces = (cited: CitedIn): number =>
  placeKinds.reduce((sum, kind) => [...cited[kind].values()].reduce((all, count) => all + count, sum), 0)
