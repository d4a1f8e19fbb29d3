import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { DifferenceList } from '@/components/movement/difference-list'
import { useItemWords } from '@/components/words/item-words'
import { preparedFor } from '@/lib/reading/read'
import { compare } from '@/lib/scoring/compare'
import type { ComparedSituation } from '@/lib/scoring/comparison'
import { markupOf } from '../../stops/markup-of'

function Told({ before, after }: Readonly<Record<'before' | 'after', ComparedSituation>>) {
  const words = useItemWords(null)
  const comparison = compare(preparedFor({ version: '1', runs: 400 }), before, after)
  return createElement(DifferenceList, { comparison, words, isEnough: true })
}

const textOf = (before: ComparedSituation, after: ComparedSituation) =>
  markupOf(createElement(Told, { before, after }))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const answers = { 'process.time': { level: 4, known: 'observed' } } as const

describe('what is said of like cases between two assessments', () => {
  it('is told as a change of its own, with what it did to the levers', () => {
    const text = textOf({ answers }, { answers, analogies: { 'mali-2012': 0 } })
    expect(text.match(/No answer changed/g)).toHaveLength(1)
    expect(text).not.toContain('Answers also act together')
    expect(text).toContain('No answer changed. What is said beside the answers changed.')
    expect(text).toContain('Before Nothing said Now Not like ours')
    expect(text).toMatch(/moves (up|down) in the list: /)
    expect(text).toContain('never moves a lever to another band')
    expect(text).not.toContain('Several answers together')
    expect(text).not.toContain('Nothing changed')
  })

  it('is not spoken of where nothing else is said than before', () => {
    const marked = { answers, analogies: { 'mali-2012': 2 } } as const
    expect(textOf(marked, marked)).toContain('Nothing changed.')
    expect(textOf({ answers: {} }, { answers })).not.toContain('Beside the answers')
  })

  it('stands beside a stop that was cleared since, which names itself as the cause', () => {
    const forbidden = { 'law.restrictions': { level: 4, known: 'reported' } } as const
    const text = textOf({ answers: forbidden }, { answers: forbidden, clearances: ['contact-may-be-crime'] })
    expect(text).toContain('It is recorded as cleared now.')
    expect(text).toContain('The stop that took it away was recorded as cleared.')
    expect(text).not.toContain('Nothing in the answers stops it')
    expect(text).toContain(
      'Before: Not now. Now: Only with care . Because of: “which stops are recorded as cleared”',
    )
  })
})
