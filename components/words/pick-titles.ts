import type { AbstractIntlMessages } from 'next-intl'
import { documentedCases } from '@/lib/literature/cases/documented/documented-cases'
import { workedExamples } from '@/lib/literature/cases/worked-examples'

type Whole = {
  readonly examples: Readonly<Record<string, { readonly codeName: string }>>
  readonly documented: { readonly cases: Readonly<Record<string, { readonly title: string }>> }
}

/** Of all that is told about documented cases only their names: a trace needs no more. */
export function pickTitles(messages: Readonly<Record<string, unknown>>): AbstractIntlMessages {
  const { examples, documented } = messages as Whole // the catalogue's files have this shape, as a test of theirs says
  const codeNames: AbstractIntlMessages = {}
  for (const { id } of workedExamples) codeNames[id] = { codeName: examples[id]?.codeName ?? id }
  const cases: AbstractIntlMessages = {}
  for (const { id } of documentedCases) cases[id] = { title: documented.cases[id]?.title ?? id }
  return { examples: codeNames, documented: { cases } }
}
