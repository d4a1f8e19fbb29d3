import { createElement } from 'react'
import { expect, it } from 'vitest'
import { useNamedQuestions } from '@/components/words/named-questions'
import { markupOf } from '@/tests/unit/stops/markup-of'

function Help({ text }: { readonly text: string }) {
  return createElement('p', null, useNamedQuestions('1')(text))
}

it('a question that a text names is a link to it, and other words in quotation marks are none', () => {
  const text = 'For how they take criticism, see “Care for their image”. “I don’t know” is an answer.'
  expect(markupOf(createElement(Help, { text })).replaceAll('&#x27;', '’')).toBe(
    '<p>For how they take criticism, see “<a data-case="true" href="/en/walk/aims#counterpart.image">Care for their image</a>”. “I don’t know” is an answer.</p>',
  )
})
