import type cases from '@/lib/i18n/locales/en/cases.json'
import type pages from '@/lib/i18n/locales/en/documented.json'
import type examples from '@/lib/i18n/locales/en/examples.json'

type Catalogue = {
  readonly documented: Pick<typeof cases, 'cases'>
  readonly documentedPages: Pick<typeof pages, 'uses'>
  readonly examples: Pick<typeof examples, 'outcomes'>
}

/** Of the catalogue, what `LikeCases` needs in the browser beside the words of the result itself. */
export function pickUseMessages({ documented, documentedPages, examples }: Catalogue) {
  const cases = Object.fromEntries(
    Object.entries(documented.cases).map(([id, { title, uses }]) => [id, { title, uses }]),
  )
  return {
    documented: { cases },
    documentedPages: { uses: documentedPages.uses },
    examples: { outcomes: examples.outcomes },
  }
}
