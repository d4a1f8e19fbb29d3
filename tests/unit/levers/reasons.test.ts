import { describe, expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import { reasons, sentencesOf } from '@/lib/levers/reasons'
import type { LeverReasons } from '@/lib/levers/reasons/types'
import { cellItems, listReasons } from './reason-list'
import { reasonFaults } from './reason-faults'
import { pathsUnder, textAt } from './texts'

const rows = listReasons()
const sorted = (list: readonly string[]) => [...list].sort()

/** The real sentences with those of one item swapped. */
const withItem = (lever: string, item: string, own: LeverReasons[string][string]): LeverReasons => ({
  ...reasons,
  [lever]: { ...reasons[lever], [item]: own },
})

describe('the sentences of cells', () => {
  it('speak at every level on the side that the matrix puts it on, and at every level of a condition', () => {
    expect(reasonFaults(reasons)).toEqual([])
  })

  it.each(model.levers)('of $id are those of the catalogue, no more and no fewer', (lever) => {
    const keys = cellItems(lever).flatMap((item) => sentencesOf(lever.id, item).map(({ key }) => key))
    const written = pathsUnder(`levers.${lever.id}.reasons`).map(
      (path) => `levers.${lever.id}.reasons.${path}`,
    )
    expect(sorted(keys)).toEqual(sorted(written))
  })

  it('say something else at each level of one cell where they are of different sides', () => {
    const shown = new Map<string, string>()
    for (const { lever, item, sentence, reason } of rows) {
      if (sentence === null || reason === null) continue
      const key = `${lever} ${item} ${sentence}`
      expect([key, shown.get(key) ?? reason.direction]).toEqual([key, reason.direction])
      shown.set(key, reason.direction)
    }
  })

  it('speak both ways in the middle of a scale, for no lever wholly for it or against it', () => {
    const middle = rows.filter(({ level, reason }) => level === '2' && reason !== null)
    expect(middle.length).toBeGreaterThan(100)
    expect(middle.filter(({ reason }) => reason?.direction !== 'partly')).toEqual([])
  })

  it('are left out only where a lever has little to change', () => {
    const alone = rows.filter(({ reason, sentence }) => reason !== null && sentence === null)
    expect(alone.filter(({ reason }) => reason?.about !== 'need' || reason.direction !== 'against')).toEqual(
      [],
    )
    expect(alone).toHaveLength(132)
  })

  it('are as many as were judged', () => {
    expect(new Set(rows.map(({ lever, item }) => `${lever} ${item}`)).size).toBe(170)
    expect(rows.length).toBe(829)
    expect(rows.filter(({ sentence }) => sentence !== null)).toHaveLength(686)
  })
})

describe('the check on the sentences finds', () => {
  const planted: readonly (readonly [string, LeverReasons, string])[] = [
    [
      'a sentence on the wrong side',
      withItem('third.local', 'counterpart.influencers', { '0-1': 'against', 2: 'against', '3-4': 'for' }),
      'third.local counterpart.influencers at 2: the sentence is against, the matrix partly',
    ],
    [
      'a sentence for a level that belongs to the other side',
      withItem('alternatives.suspend', 'alternatives.cost', { '0-2': 'for', '3-4': 'against' }),
      'alternatives.suspend alternatives.cost at 2: the sentence is for, the matrix partly',
    ],
    [
      'a level of a condition without a sentence',
      withItem('third.local', 'counterpart.influencers', { '0-1': 'against', '3-4': 'for' }),
      'third.local counterpart.influencers at 2: no sentence',
    ],
    [
      'two sentences for one level',
      withItem('third.local', 'counterpart.community', { '0-2': 'against', '2-3': 'partly', 4: 'for' }),
      'third.local counterpart.community at 2: two sentences',
    ],
    [
      'a sentence for a level that the question does not have',
      withItem('commit.resolve', 'counterpart.designated', { no: 'for', yes: 'against', 2: 'partly' }),
      'commit.resolve counterpart.designated 2: levels that the question does not have',
    ],
    [
      'a sentence without a cell',
      withItem('commit.resolve', 'counterpart.image', { '3-4': 'for' }),
      'commit.resolve counterpart.image: no cell',
    ],
    [
      'a sentence about a risk that the level does not raise',
      withItem('alternatives.ours', 'process.security', { '0-2': 'for', '3-4': 'against' }),
      'alternatives.ours process.security at 0: a sentence where the matrix says nothing',
    ],
    ['a lever that is none', { ...reasons, 'third.nobody': {} }, 'third.nobody: no such lever'],
  ]

  it.each(planted)('%s', (_, wrong, fault) => {
    expect(reasonFaults(wrong)).toContain(fault)
  })
})

/** Words that are true only at some levels of an item, whatever the lever. */
const bound: readonly (readonly [item: string, words: RegExp, levels: readonly string[]])[] = [
  ['counterpart.influencers', /you cannot reach/i, ['1']],
  ['counterpart.influencers', /listen to nobody/, ['0']],
  ['counterpart.influencers', /you can reach/i, ['2', '3', '4']],
  ['law.restrictions', /forbidden to contact/, ['4']],
  ['law.restrictions', /you may meet/i, ['0', '1', '2', '3']],
  ['alternatives.cost', /have already died/, ['3']],
  ['alternatives.cost', /each day people die/i, ['4']],
  ['alternatives.theirs', /about half/, ['2']],
  ['counterpart.designated', /on no sanctions or counter-terror list/, ['no']],
  ['ours.denounced', /no aid agency/i, ['no']],
  ['counterpart.trust', /say that you take no side/, ['3', '4']],
  ['counterpart.extraction', /commanders take nothing/, ['0', '1']],
  ['counterpart.goodfaith', /made no offer/, ['0', '1']],
  ['counterpart.rejection', /reject international rules as a whole/, ['3', '4']],
  ['counterpart.rejection', /show off their breaches/, ['4']],
  ['counterpart.trust', /say that you are spies/, ['0']],
  ['counterpart.services', /turned your kind of aid away/, ['0']],
  ['process.volatility', /nobody can speak for the area/i, ['4']],
  ['process.security', /control or besiege/, ['4']],
  ['process.time', /given up a point/, ['4']],
  ['interests.interdependence', /lose nothing/, ['3']],
  ['interests.subordination', /wins every clash/, ['4']],
  ['law.weight', /turn hostile/, ['4']],
  ['fairness.distribution', /nearly all people in need/, ['4']],
  ['alternatives.withdrawal', /not free to stop/, ['4']],
]

describe('words that are true of some answers only', () => {
  it.each(bound)('%s: %s', (item, words, levels) => {
    const saying = rows.filter((row) => row.item === item && words.test(row.sentence ?? ''))
    expect(saying.length).toBeGreaterThan(0)
    expect([...new Set(saying.map(({ level }) => level))].filter((level) => !levels.includes(level))).toEqual(
      [],
    )
  })

  it('never name a question instead of saying something', () => {
    for (const { sentence } of rows) if (sentence !== null) expect(sentence).toMatch(/\.$/)
    expect(textAt('levers.third.local.reasons.counterpart.influencers.1')).toContain('cannot reach')
  })
})
