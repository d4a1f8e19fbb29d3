import { describe, expect, it } from 'vitest'
import words from '@/lib/i18n/locales/en/guides.json'
import { findGuide, guides } from '@/lib/literature/guides'
import { parseCitations } from '@/lib/literature/parse-citations'
import { messagesOf, type Messages } from '@/tests/unit/i18n/spoken'

const written: Messages = words.guides
const texts = messagesOf({ ...words.guides, names: words.index.names })

describe('the guides', () => {
  it('have words for every part and no others, in the same order', () => {
    expect(Object.keys(written)).toEqual(guides.map(({ id }) => id))
    expect(Object.keys(words.index.names)).toEqual(guides.map(({ id }) => id))
    const expected = guides.flatMap(({ id, sections }) => [
      `${id}.lead`,
      ...sections.flatMap((section) => [
        `${id}.sections.${section.id}.heading`,
        ...section.sources.map((_, at) => `${id}.sections.${section.id}.${String(at + 1)}`),
      ]),
    ])
    const found = messagesOf(written).map(({ path }) => path)
    expect([...found].sort()).toEqual([...expected].sort())
  })

  it('cite for every text a source that resolves', () => {
    for (const source of guides.flatMap(({ sections }) => sections.flatMap((part) => [...part.sources])))
      expect(parseCitations(source), source).toMatchObject({ ok: true })
  })

  it('state the law from public law and published study, never from judgement alone', () => {
    const sentences = findGuide('law')?.sections.find(({ id }) => id === 'sentences')
    expect(sentences?.sources).toHaveLength(5)
    for (const source of sentences?.sources ?? []) expect(source).not.toContain('judgement')
  })

  it('may be found at a post: not a word on weakness, power, levers, pressure or this tool', () => {
    const telling = /weak|\bpower|lever|asymmetr|pressure|counterweight|counterpart|denounc|spoiler|leverage/i
    expect(texts.filter(({ text }) => telling.test(text))).toEqual([])
  })

  it('say in the legal brief, before all else, that it is no legal advice', () => {
    expect(words.guides['legal-brief'].lead).toMatch(/^This page is not legal advice\./)
  })

  it('name on every rung of the voice who decides', () => {
    const rungs = Object.entries(words.guides.voice.sections.steps).filter(([key]) => key !== 'heading')
    expect(rungs).toHaveLength(8)
    for (const [, rung] of rungs) expect(rung).toMatch(/<b>Decides?:<\/b>/)
  })

  it('know no other', () => {
    expect(findGuide('road')).toBeNull()
  })
})
