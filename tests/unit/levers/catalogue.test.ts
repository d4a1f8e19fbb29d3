import { describe, expect, it } from 'vitest'
import { catalogue } from '@/lib/levers/catalogue'
import { armedEscort, neverAdvised, notAdvisedParts } from '@/lib/levers/catalogue/never-advised'
import type { LeverFacts } from '@/lib/levers/catalogue/types'
import { model } from '@/lib/levers/model'
import { parseCitations } from '@/lib/literature/parse-citations'
import { pathsUnder } from './texts'

const levers = model.levers.map(({ id }) => ({ id, facts: factsOf(id) }))

function factsOf(id: string): LeverFacts {
  const facts = catalogue[id]
  if (facts === undefined) throw new Error(`No facts for ${id}`)
  return facts
}

/** Every source of a lever's facts; those of one text each stand in the record `sources`. */
const sourcesOf = ({
  sources,
  arguments: said,
  helpers,
  modalities,
  notes,
}: LeverFacts): readonly string[] => [
  ...Object.values(sources).flatMap((source) =>
    typeof source === 'string' ? [source] : Object.values(source),
  ),
  ...(said ?? []).flatMap(({ source, mind }) => [source, mind]),
  ...(helpers ?? []).flatMap(({ can, limit }) => [can, limit]),
  ...(modalities ?? []).flatMap(({ what, needs, limit }) => [what, needs, limit]),
  ...(notes ?? []).map(({ source }) => source),
]

describe('the facts beside the levers', () => {
  it('exist for the levers of the matrix and for no other', () => {
    expect(Object.keys(catalogue)).toEqual(model.levers.map(({ id }) => id))
  })

  it.each(levers)('$id has sources that resolve', ({ facts }) => {
    for (const source of sourcesOf(facts)) expect(parseCitations(source), source).toMatchObject({ ok: true })
  })

  it.each(levers)('$id has as many sources in each list as there are texts', ({ id, facts }) => {
    for (const list of ['firstSteps', 'preconditions', 'goodPractice', 'avoid'] as const)
      expect(facts.sources[list], list).toHaveLength(pathsUnder(`levers.${id}.${list}`).length)
  })

  it.each(levers)('$id says how to soften every risk it has', ({ id, facts }) => {
    const risk = model.levers.find((lever) => lever.id === id)?.risk ?? {}
    expect(Object.keys(facts.sources.soften).sort()).toEqual(Object.keys(risk).sort())
  })

  it('rest on judgement alone in at most one text of seven', () => {
    const all = levers.flatMap(({ facts }) => sourcesOf(facts))
    expect(all.filter((source) => source === 'judgement').length).toBeLessThanOrEqual(all.length / 7)
  })

  it('leaves to others the levers that punish, as the literature asks', () => {
    const byOthers = levers.filter(({ facts }) => facts.wielder === 'someone-else').map(({ id }) => id)
    expect(byOthers).toEqual(['reputation.denounce', 'third.local', 'third.regional', 'third.council'])
  })
})

describe('what is never advised', () => {
  const parts = ['name', ...notAdvisedParts]

  it('is named and explained in every part, with sources that resolve', () => {
    expect(neverAdvised.map(({ id }) => id)).toEqual([...new Set(pathsUnder('neverAdvised').map(firstKey))])
    for (const { id, sources } of neverAdvised) {
      expect(pathsUnder(`neverAdvised.${id}`)).toEqual(parts)
      for (const source of Object.values(sources)) expect(parseCitations(source)).toMatchObject({ ok: true })
    }
  })

  it('has armed escort beside it, explained as fully', () => {
    expect(pathsUnder('escort')).toEqual(parts)
    for (const source of Object.values(armedEscort))
      expect(parseCitations(source)).toMatchObject({ ok: true })
  })
})

const firstKey = (path: string) => path.split('.')[0]
