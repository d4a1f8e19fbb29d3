import { useTranslations } from 'next-intl'
import { documentedCases } from '@/lib/literature/cases/documented/documented-cases'
import { counterpartKinds } from '@/lib/literature/counterpart-kinds'
import { model } from '@/lib/levers/model'
import type { DocumentedRow } from '@/lib/reading/documented/filter-cases'

export type NamedId = { readonly id: string; readonly name: string }

export type CaseFilterNames = {
  readonly levers: readonly NamedId[]
  readonly outcomes: readonly NamedId[]
  readonly kinds: readonly NamedId[]
  readonly places: readonly NamedId[]
}

const outcomes = ['worked', 'partly', 'short-term-only', 'failed', 'backfired'] as const

/** Names of what a case can be filtered by: levers in the order of the matrix, places by name. */
export function useFilterNames(language: string): CaseFilterNames {
  const levers = useTranslations('levers')
  const outcome = useTranslations('examples.outcomes')
  const kind = useTranslations('documented.kinds')
  const place = useTranslations('documented.places')
  const used = new Set(documentedCases.flatMap(({ uses }) => uses.map((use) => use.lever)))
  const places = [...new Set(documentedCases.flatMap((documentedCase) => documentedCase.places))]
  return {
    levers: [
      ...model.levers
        .filter(({ id }) => used.has(id))
        .map(({ id }) => ({ id, name: levers(`levers.${id}.name`) })),
      { id: 'escort', name: levers('escort.name') },
    ],
    outcomes: outcomes.map((id) => ({ id, name: outcome(id) })),
    kinds: counterpartKinds.map((id) => ({ id, name: kind(id) })),
    places: places
      .map((id) => ({ id, name: place(id) }))
      .sort((left, right) => left.name.localeCompare(right.name, language)),
  }
}

/** All documented cases in words, by title. */
export function useCaseRows(language: string): readonly DocumentedRow[] {
  const words = useTranslations('documented.cases')
  return documentedCases
    .map(({ id, answers, counterpartKind, places, uses }) => ({
      id,
      title: words(`${id}.title`),
      place: words(`${id}.place`),
      period: words(`${id}.period`),
      ask: words(`${id}.ask`),
      answered: Object.keys(answers).length,
      kind: counterpartKind,
      places,
      uses: uses.map(({ lever, outcome }) => ({ lever, outcome })),
    }))
    .sort((left, right) => left.title.localeCompare(right.title, language))
}
