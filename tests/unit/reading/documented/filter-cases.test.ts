import { describe, expect, it } from 'vitest'
import { filterCases, type DocumentedRow } from '@/lib/reading/documented/filter-cases'

function row(id: string, places: string[], ...uses: [lever: string, outcome: string][]): DocumentedRow {
  const words = { title: id, place: '', period: '', ask: '' }
  const kind = id === 'quiet' ? 'government' : 'armed-group'
  return {
    id,
    ...words,
    answered: 1,
    kind,
    places,
    uses: uses.map(([lever, outcome]) => ({ lever, outcome })),
  }
}

const rows = [
  row('north', ['yemen'], ['denounce', 'failed'], ['suspend', 'worked']),
  row('south', ['yemen', 'mali'], ['denounce', 'worked']),
  row('quiet', ['mali']),
]
const shown = (filter: Partial<Parameters<typeof filterCases>[1]>) =>
  filterCases(rows, { lever: '', outcome: '', kind: '', place: '', ...filter }).map(({ id }) => id)

describe('The list of documented cases', () => {
  it('shows all cases, those without a lever too, when nothing is chosen', () => {
    expect(shown({})).toEqual(['north', 'south', 'quiet'])
  })

  it('finds a case by each of its places', () => {
    expect(shown({ place: 'mali' })).toEqual(['south', 'quiet'])
  })

  // North used denouncing, and something worked there, but denouncing did not.
  it('asks lever and outcome of one and the same use', () => {
    expect(shown({ lever: 'denounce', outcome: 'worked' })).toEqual(['south'])
    expect(shown({ outcome: 'worked' })).toEqual(['north', 'south'])
  })

  it('finds a case by the kind of its counterpart', () => {
    expect(shown({ kind: 'government' })).toEqual(['quiet'])
    expect(shown({ kind: 'armed-group', place: 'mali' })).toEqual(['south'])
  })

  it('shows none when nothing fits', () => {
    expect(shown({ lever: 'elders' })).toEqual([])
  })
})
