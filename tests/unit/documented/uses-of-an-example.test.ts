import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { useExampleView } from '@/components/examples/use-example-view'
import { ResultView } from '@/components/result/result-view'
import { angolaLate } from '@/lib/literature/cases/angola-late'
import { markupOf } from '@/tests/unit/stops/markup-of'

/** The part of a page that belongs to one lever. */
const rowOf = (markup: string, lever: string): string => {
  const [, row = ''] = markup.split(`data-lever="${lever}"`)
  return row.split('data-lever=')[0] ?? ''
}
const countOf = (text: string, part: string) => text.split(part).length - 1

function Result() {
  return createElement(ResultView, useExampleView(angolaLate, null))
}

describe('a lever of a worked example', () => {
  const result = markupOf(createElement(Result))

  it('says where it was used before, the five most alike first, what is alike and what is not', () => {
    const row = rowOf(result, 'reputation.denounce')
    expect(countOf(row, 'class="likeuse"')).toBe(5)
    expect(row).toContain('<b>Alike:</b>')
    expect(result).toContain('<b>Not alike:</b>')
    expect(row).toContain('/documented?lever=reputation.denounce')
    expect(row).not.toContain('Loading the documented cases')
  })

  it('never says how its own case went', () => {
    expect(result.split('class="likeuse"').slice(1).join('')).not.toContain('/documented/angola-1997"')
  })
})
