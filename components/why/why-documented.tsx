'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { exampleRuns } from '@/lib/reading/documented-runs'
import { currentVersion } from '@/lib/instrument/known-versions'
import { localePath } from '@/components/ui/locale-path'
import { nothingBeside } from '@/lib/reading/to-situation'
import { findWorkedExample } from '@/lib/literature/cases/worked-examples'
import { findDocumentedCase } from '@/lib/literature/cases/documented/documented-cases'
import { storyOf } from '@/lib/literature/cases/story-of'
import { toScoreInput } from '@/lib/literature/cases/to-score-input'
import { WhyResult, type WhyInput } from './why-result'

type WhyDocumentedProps = { readonly kind: 'example' | 'documented'; readonly id: string }

/** The trace of a worked example or a documented case, from its coding. */
export function WhyDocumented({ kind, id }: WhyDocumentedProps) {
  const t = useTranslations('why')
  const examples = useTranslations('examples')
  const cases = useTranslations('documented.cases')
  const locale = useLocale()
  const input = useMemo(() => findInput(kind, id), [kind, id])
  if (input === null) return <p className="note">{t('none')}</p>
  const title = kind === 'example' ? examples(`${id}.codeName`) : cases(`${id}.title`)
  const back = localePath(locale, kind === 'example' ? `/examples/${id}` : `/documented/${id}`)
  return <WhyResult input={input} title={title} back={back} />
}

function findInput(kind: WhyDocumentedProps['kind'], id: string): WhyInput | null {
  const shared = {
    version: currentVersion,
    ...nothingBeside,
    words: null,
    basis: { kind: 'example' },
  } as const
  if (kind === 'example') {
    const example = findWorkedExample(id)
    if (example === null) return null
    const recordView = { leaveOut: storyOf(id) }
    return { ...shared, answers: toScoreInput(example).answers, recordView, runs: exampleRuns }
  }
  const coded = findDocumentedCase(id)
  if (coded === null) return null
  return { ...shared, answers: coded.answers, recordView: { leaveOut: id }, runs: exampleRuns }
}
