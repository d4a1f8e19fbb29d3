'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { ReadingProgress } from '@/components/reading/reading-progress'
import { useReading, type Asked } from '@/components/reading/use-reading'
import { ResultView } from '@/components/result/result-view'
import { askForTexts, WithTexts } from '@/components/words/with-texts'
import { localePath } from '@/components/ui/locale-path'
import { useQuery } from '@/components/ui/use-query'
import { currentVersion } from '@/lib/instrument/known-versions'
import { findDocumentedCase } from '@/lib/literature/cases/documented/documented-cases'

askForTexts('levers')

/** The reading of the documented case that the address names, worked out on the device: its own outcomes say nothing in it. */
export function DocumentedReading() {
  const t = useTranslations('resultPage')
  const reading = useTranslations('documentedPages.reading')
  const query = useQuery()
  if (query === null) return <p className="quiet">{t('loading')}</p>
  const id = query.get('documented') ?? ''
  return findDocumentedCase(id) === null ? <p className="note">{reading('none')}</p> : <CaseReading id={id} />
}

function CaseReading({ id }: { readonly id: string }) {
  const t = useTranslations('documentedPages.reading')
  const words = useTranslations('documented.cases')
  const locale = useLocale()
  const asked = useMemo<Asked>(
    () => ({
      version: currentVersion,
      answers: findDocumentedCase(id)?.answers ?? {},
      ranking: null,
      clearances: [],
      recordView: { leaveOut: id },
    }),
    [id],
  )
  const [attempt, setAttempt] = useState(0)
  const state = useReading(asked, attempt)
  const story = `${localePath(locale, '/documented')}/${id}`
  const heading = {
    title: words(`${id}.title`),
    about: t('about'),
    actions: (
      <a className="btn" href={story}>
        {t('story')}
      </a>
    ),
  }
  return (
    <div data-reading={state.kind}>
      <ReadingProgress
        state={state}
        retry={() => {
          setAttempt(attempt + 1)
        }}
      />
      {state.shown === null ? (
        <h1>{heading.title}</h1>
      ) : (
        <WithTexts of="levers" waiting={<h1>{heading.title}</h1>}>
          <ResultView
            answers={asked.answers}
            reading={state.shown.reading}
            heading={heading}
            basis={{ kind: 'example', isLive: true }}
            words={null}
            recordView={asked.recordView}
            whyOf={{ kind: 'documented', id }}
          />
        </WithTexts>
      )}
    </div>
  )
}
