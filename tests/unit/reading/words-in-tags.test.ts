import { expect, test } from 'vitest'
import { rich } from '@/components/words/rich'

test('What a tag holds is one text, which React changes also where a program has translated the page', () => {
  expect(rich.b(['Limits on us', ': ', '4'])).toMatchObject({ props: { children: 'Limits on us: 4' } })
  expect(rich.q(['(you saw it)'])).toMatchObject({ props: { children: '(you saw it)' } })
})

test('Elements in a tag stay elements', () => {
  const within = ['see ', rich.b(['this'])]
  expect(rich.q(within)).toMatchObject({ props: { children: within } })
})
