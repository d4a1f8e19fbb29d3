import { describe, expect, it } from 'vitest'
import { pickUseMessages } from '@/components/result/pick-use-messages'
import documented from '@/lib/i18n/locales/en/documented-cases.json'
import documentedPages from '@/lib/i18n/locales/en/documented-pages.json'
import examples from '@/lib/i18n/locales/en/worked-examples.json'
import { documentedCases } from '@/lib/literature/cases/documented/documented-cases'

describe('What the browser gets of the documented cases', () => {
  const picked = pickUseMessages({ documented, documentedPages, examples })

  it('is the title and the uses of every case, without the rest of its story', () => {
    const { title, uses } = documented.cases['bosnia-1992']
    expect(picked).toMatchObject({ documented: { cases: { 'bosnia-1992': { title, uses } } } })
    expect(JSON.stringify(picked)).not.toContain(documented.cases['bosnia-1992'].situation)
    for (const { id } of documentedCases) expect(JSON.stringify(picked)).toContain(`"${id}"`)
  })

  it('has no words of the worked examples but the names of outcomes', () => {
    expect(picked.examples).toEqual({ outcomes: examples.outcomes })
  })

  it('is refused when the catalogue has no cases, so that no empty list is shown', () => {
    expect(() => pickUseMessages({ documentedPages, examples })).toThrow()
  })
})
