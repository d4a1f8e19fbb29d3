import { describe, expect, it } from 'vitest'
import { currentInstrument } from '@/lib/instrument/instruments'
import { factorIds } from '@/lib/instrument/factor-ids'
import { listItemsOn } from '@/lib/instrument/walk'
import catalogue from '@/lib/i18n/locales/en/instrument-1.json'
import interfaceWords from '@/lib/i18n/locales/en/interface.json'
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from './readability'
import { intros, sentencesToRead, textById, textOf } from './texts'

const { items } = currentInstrument

/** Words that put an anchor beyond checking: a reader can always find a thing "somewhat" so. */
const vague =
  /\b(somewhat|moderate|moderately|quite|fairly|rather|relatively|to some extent|significant|significantly)\b/i

describe('every item has words, and all words an item', () => {
  it('has a text for each item and no other', () => {
    expect([...textById.keys()].sort()).toEqual(items.map(({ id }) => id).sort())
  })

  it('has a name and an introduction for each page that asks', () => {
    expect(Object.keys(catalogue.factors)).toEqual([...factorIds])
    for (const { name, intro } of intros)
      expect(wordsOf(name).length * wordsOf(intro).length).toBeGreaterThan(0)
  })

  it.each(items)('$id has five anchors, or no and yes', ({ id, kind }) => {
    const keys = Object.keys(textOf(id).anchors)
    expect(keys).toEqual(kind === 'level' ? ['0', '1', '2', '3', '4'] : ['no', 'yes'])
  })
})

describe('the words are for tired people in a second language', () => {
  // Hand count: "Control changes so often" = Con-trol chang-es so of-ten = 2 + 2 + 1 + 2.
  it('counts syllables well enough', () => {
    expect(['control', 'changes', 'so', 'often', 'asked', 'people', 'name'].map(syllablesOf)).toEqual([
      2, 2, 1, 2, 1, 2, 1,
    ])
  })

  it.each(items)('$id has a name of two to five words', ({ id }) => {
    const { length } = wordsOf(textOf(id).name)
    expect(length).toBeGreaterThanOrEqual(2)
    expect(length).toBeLessThanOrEqual(5)
  })

  it.each(items)('$id asks one question and gives help in at most three sentences', ({ id }) => {
    const { question, help } = textOf(id)
    expect(question.match(/\?/g)).toHaveLength(1)
    expect(sentencesOf(help).length).toBeLessThanOrEqual(3)
  })

  it.each(items)('$id has no sentence of 20 words or more', ({ id }) => {
    const long = sentencesToRead(id)
      .flatMap(sentencesOf)
      .filter((sentence) => wordsOf(sentence).length >= 20)
    expect(long).toEqual([])
  })

  it('introduces each page in one or two short sentences', () => {
    for (const { intro } of intros) {
      expect(sentencesOf(intro).length).toBeLessThanOrEqual(2)
      for (const sentence of sentencesOf(intro)) expect(wordsOf(sentence).length).toBeLessThan(20)
    }
  })

  it.each(items)(
    '$id can be read after eight years of school, and no text in it needs more than ten',
    ({ id }) => {
      const texts = sentencesToRead(id)
      expect(gradeOf(texts.join(' '))).toBeLessThanOrEqual(8)
      expect(texts.filter((text) => gradeOf(text) > 10)).toEqual([])
    },
  )

  it.each(items)('$id holds no sign that the message format would take for a command', ({ id }) => {
    expect([textOf(id).name, ...sentencesToRead(id)].filter((text) => /[{}<>'#|]/.test(text))).toEqual([])
  })

  it('needs fewer than seven years of school on average', () => {
    const mean = items.reduce((sum, { id }) => sum + gradeOf(sentencesToRead(id).join(' ')), 0) / items.length
    expect(mean).toBeLessThan(7)
  })
})

describe('the anchors can be told apart', () => {
  it.each(items)('$id says nothing vague', ({ id }) => {
    expect(sentencesToRead(id).filter((text) => vague.test(text))).toEqual([])
  })

  it('has no anchor, question or name twice in the whole instrument', () => {
    const texts = items.flatMap(({ id }) => {
      const { name, question, anchors } = textOf(id)
      return [name, question, ...Object.values(anchors)]
    })
    expect(new Set(texts).size).toBe(texts.length)
  })

  it.each(items)('$id gives each anchor as full statements that can be quoted alone', ({ id }) => {
    for (const anchor of Object.values(textOf(id).anchors)) {
      expect(anchor).toMatch(/^[A-Z].*\.$/)
      expect(wordsOf(anchor).length).toBeGreaterThanOrEqual(4)
      expect(anchor).not.toMatch(/^(Yes|No|Partly|Hardly|Mostly)\./)
    }
  })
})

describe('what to find out puts nobody in danger', () => {
  // Whoever lives beside fighters, or served with them, is in danger once known to have spoken about them to strangers.
  const exposed =
    /\b(drivers?|traders?|bankers?|elders?|fighters?|community leaders?|local staff|who live there)\b/i

  it.each(items)('$id sends nobody to question people whom the group can reach', ({ id }) => {
    expect(textOf(id).find.match(exposed)).toBeNull()
  })

  // Whoever asks what they want is given a list, and the list becomes the price.
  it.each(items)('$id asks the counterpart itself for no list of demands', ({ id }) => {
    expect(textOf(id).find.match(/\bask (them|their|its|the counterpart|the group)\b/i)).toBeNull()
  })

  // A question in writing can force a written no, or start a report.
  it.each(items)('$id puts no question in writing', ({ id }) => {
    expect(textOf(id).find).not.toContain('in writing')
  })

  // To be seen with those who punish, report or fight a group is to be taken for an informer.
  it.each(items)('$id sends nobody to those who punish, report or fight the group', ({ id }) => {
    const { find } = textOf(id)
    const informed = /sanctions|rights groups|journalists|diplomats|police|army|weapons|positions/i
    const asked = sentencesOf(find).filter((sentence) => /^(ask|contact|meet|talk)\b/i.test(sentence))
    expect(asked.filter((sentence) => informed.test(sentence))).toEqual([])
  })
})

describe('the help keeps neighbours apart', () => {
  const names = new Set(items.map(({ id }) => textOf(id).name))

  it.each(items)(
    '$id names other questions, and the answer “I don’t know”, by the names they have',
    ({ id }) => {
      const quoted = [...textOf(id).help.matchAll(/“([^”]+)”/g)].map((match) => match[1])
      const named = quoted.filter((name) => name !== interfaceWords.item.dontKnow)
      expect(named.filter((name) => name === undefined || !names.has(name))).toEqual([])
      expect(named).not.toContain(textOf(id).name)
    },
  )

  it.each([
    ['process.volatility', 'process.commandgap'],
    ['process.commandgap', 'counterpart.command'],
    ['process.continuity', 'interests.internal'],
    ['interests.agencies', 'interests.internal'],
    ['fairness.linkage', 'counterpart.extraction'],
    ['law.symbolic', 'counterpart.goodfaith'],
    ['counterpart.goodfaith', 'counterpart.priority'],
    ['fairness.distribution', 'fairness.notions'],
    ['interests.interdependence', 'alternatives.theirs'],
    ['alternatives.withdrawal', 'alternatives.cost'],
    ['alternatives.cost', 'process.time'],
    ['law.weight', 'counterpart.rejection'],
    ['interests.subordination', 'interests.entanglement'],
  ])('%s and %s point to each other, at least one way', (one, other) => {
    const points = (from: string, to: string) => textOf(from).help.includes(`“${textOf(to).name}”`)
    expect(points(one, other) || points(other, one)).toBe(true)
  })

  it('says when a question does not apply exactly where that can be chosen', () => {
    const said = items.filter(({ id }) => textOf(id).help.includes('Does not apply')).map(({ id }) => id)
    expect(said).toEqual(items.filter(({ mayNotApply }) => mayNotApply).map(({ id }) => id))
  })

  it('fits the pages: no page asks an item whose text is missing', () => {
    for (const factor of factorIds)
      for (const { id } of listItemsOn(currentInstrument, factor)) expect(textById.has(id)).toBe(true)
  })
})
