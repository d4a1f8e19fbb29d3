import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import { whatIfMessages } from '@/components/what-if/what-if-messages'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import type { WorkedExample } from '@/lib/literature/cases/types'
import { ExampleAnswers } from './example-answers'
import { ExampleLinks, SheetLink } from './example-links'
import { ExampleOutcome } from './example-outcome'
import { ResultView } from '@/components/result/result-view'
import { useExampleView } from './use-example-view'

/**
 * A worked example as a result page, computed at build: its coding and what happened after the levers. Scripts need only the
 * words of the sandbox.
 */
export function ExampleResult({ documented }: { documented: WorkedExample }) {
  const t = useTranslations('result.examples')
  const view = useExampleView(documented, <SheetLink id={documented.id} />)
  return (
    <NextIntlClientProvider messages={pickMessages(useMessages(), ...whatIfMessages)}>
      <ResultView
        {...view}
        whyOf={{ kind: 'example', id: documented.id }}
        story={
          <section className="section np" aria-labelledby="h-story" id="story">
            <h2 id="h-story">{t('story')}</h2>
            <ul className="lines l2">
              <ExampleAnswers documented={documented} />
              <ExampleOutcome documented={documented} />
            </ul>
            <ExampleLinks id={documented.id} />
          </section>
        }
      />
    </NextIntlClientProvider>
  )
}
