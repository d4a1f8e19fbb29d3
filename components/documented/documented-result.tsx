import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from 'next-intl'
import { documentedRuns } from '@/lib/reading/documented-runs'
import { currentVersion } from '@/lib/instrument/known-versions'
import { read } from '@/lib/reading/read'
import { ResultView } from '@/components/result/result-view'
import { localePath } from '@/components/ui/locale-path'
import { whatIfMessages } from '@/components/what-if/what-if-messages'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import type { DocumentedCase } from '@/lib/literature/cases/documented/types'
import { DocumentedOutcome } from './documented-outcome'
import { DocumentedSituation } from './documented-situation'

/** A documented case as a result page that nobody can change, computed at build. */
export function DocumentedResult({ documentedCase }: { documentedCase: DocumentedCase }) {
  const t = useTranslations('documentedPages.case')
  const about = useTranslations('result.about')
  const words = useTranslations(`documented.cases.${documentedCase.id}`)
  const locale = useLocale()
  const messages = useMessages()
  const { answers, coding = 'ends-known', confidence } = documentedCase
  const heading = {
    title: words('title'),
    about: about('joined', {
      first: about('counterpart', { counterpart: words('counterpart') }),
      second: about('ask', { ask: words('ask') }),
    }),
    actions: (
      <a className="btn" href={localePath(locale, '/documented')}>
        {t('all')}
      </a>
    ),
    objective: { ask: words('ask'), ofWhom: words('counterpart'), level: '' },
  }
  const recordView = { leaveOut: documentedCase.id }
  const note = t('note', { answered: Object.keys(answers).length, coding, confidence })
  return (
    <NextIntlClientProvider
      messages={pickMessages(messages, 'result.explore', 'print.marks', ...whatIfMessages)}
    >
      <ResultView
        answers={answers}
        reading={read(
          { answers, ...recordView },
          { version: currentVersion, runs: documentedRuns, full: true },
        )}
        recordView={recordView}
        heading={heading}
        basis={{ kind: 'example', note }}
        words={null}
        whyOf={{ kind: 'documented', id: documentedCase.id }}
        before={<DocumentedSituation documentedCase={documentedCase} />}
        after={<DocumentedOutcome documentedCase={documentedCase} />}
      />
    </NextIntlClientProvider>
  )
}
