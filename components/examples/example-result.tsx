import { NextIntlClientProvider, useMessages } from 'next-intl'
import { whatIfMessages } from '@/components/what-if/what-if-messages'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import type { WorkedExample } from '@/lib/literature/cases/types'
import { ExampleAnswers } from './example-answers'
import { ExampleLinks } from './example-links'
import { ExampleOutcome } from './example-outcome'
import { ResultView } from '@/components/result/result-view'
import { useExampleView } from './use-example-view'

/**
 * A documented case as a result page, computed at build: its coding first, what happened after the levers. Scripts need
 * only the words of the chart and of the sandbox.
 */
export function ExampleResult({ documented }: { documented: WorkedExample }) {
  const view = useExampleView(documented, <ExampleLinks id={documented.id} />)
  return (
    <NextIntlClientProvider messages={pickMessages(useMessages(), 'result.explore', ...whatIfMessages)}>
      <ResultView
        {...view}
        whyOf={{ kind: 'example', id: documented.id }}
        before={<ExampleAnswers documented={documented} />}
        after={<ExampleOutcome documented={documented} />}
      />
    </NextIntlClientProvider>
  )
}
