import { describe, expect, it } from 'vitest'
import examples from '@/lib/i18n/locales/en/worked-examples.json'
import { model } from '@/lib/levers/model'
import { precedents, precedentsOf } from '@/lib/levers/precedents'
import { parseCitations } from '@/lib/literature/parse-citations'
import { pathsUnder, textAt } from './texts'

const ids = model.levers.map(({ id }) => id)
const best = Object.keys(examples.outcomes)

describe('the precedents', () => {
  it.each(ids)('%s has two or more, each told in words, and no words without one', (id) => {
    expect(precedentsOf(id).length).toBeGreaterThanOrEqual(2)
    expect(pathsUnder(`levers.${id}.precedents`)).toEqual(precedentsOf(id).map((precedent) => precedent.id))
  })

  it.each(ids)(
    '%s shows more than one outcome or none in full, the best first, so that none looks sure',
    (id) => {
      const outcomes = precedentsOf(id).map(({ outcome }) => best.indexOf(outcome))
      expect(new Set(outcomes).size > 1 || outcomes[0] !== best.indexOf('worked')).toBe(true)
      expect(outcomes).toEqual([...outcomes].sort((a, b) => a - b))
    },
  )

  it('belong to levers of the matrix', () => {
    expect(precedents.filter(({ lever }) => !ids.includes(lever))).toEqual([])
    expect(precedentsOf('no.lever')).toEqual([])
  })

  it('cite a source that resolves, and never judgement', () => {
    for (const { source } of precedents) {
      expect(parseCitations(source), source).toMatchObject({ ok: true })
      expect(source).not.toContain('judgement')
    }
  })

  it('say of whom something was asked, and each such kind has a name', () => {
    expect([...new Set(precedents.map(({ counterpart }) => counterpart))].sort()).toEqual(
      [...pathsUnder('counterparts')].sort(),
    )
  })

  it.each(ids)(
    '%s names what else may explain an outcome wherever the sources name it, and only there',
    (id) => {
      const named = precedentsOf(id).filter(({ confounded }) => confounded)
      expect(pathsUnder(`levers.${id}.confounds`)).toEqual(named.map((precedent) => precedent.id))
    },
  )

  it('are never about people who are held: no tale of a release tempts anyone to try it', () => {
    for (const { lever, id } of precedents)
      expect(textAt(`levers.${lever}.precedents.${id}`)).not.toMatch(/kidnap|abduct|hostage taker|ransom/i)
  })

  it('never rest on the confidential work alone', () => {
    for (const { lever, id, source } of precedents) {
      const works = source.split(';').filter((part) => !part.trim().startsWith('O25'))
      expect(works.length, `${lever} ${id}`).toBeGreaterThan(0)
    }
  })

  it('name a place that has a name, and years in order', () => {
    expect([...new Set(precedents.map(({ place }) => place))].sort()).toEqual(pathsUnder('places'))
    for (const { place, period } of precedents) {
      expect(textAt(`places.${place}`)).not.toBe('')
      if (period !== null) expect(period.from).toBeLessThanOrEqual(period.to)
    }
  })

  it('tell of Angola both ways: the same lever worked, and later backfired', () => {
    const angola = precedentsOf('reputation.denounce').filter(({ place }) => place === 'angola')
    expect(angola.map(({ outcome }) => outcome)).toEqual(['worked', 'backfired'])
  })

  it('keep each story to three short sentences', () => {
    for (const { lever, id } of precedents)
      expect(textAt(`levers.${lever}.precedents.${id}`).match(/[.?!](?=\s|$)/g)?.length).toBeLessThanOrEqual(
        3,
      )
  })
})
