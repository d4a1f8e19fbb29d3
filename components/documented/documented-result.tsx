import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from 'next-intl'
import { PrintMarks } from '@/components/print/print-marks'
import { localePath } from '@/components/ui/locale-path'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import type { DocumentedCase } from '@/lib/literature/cases/documented/types'
import { documentedResult } from '@/lib/reading/documented/documented-result'
import { DocumentedBands } from './documented-bands'
import { DocumentedOutcome } from './documented-outcome'
import { DocumentedSituation } from './documented-situation'

/** A documented case: its story first, then in short what this application reads in its answers. */
export function DocumentedResult({ documentedCase }: { documentedCase: DocumentedCase }) {
  const t = useTranslations('documentedPages.case')
  const about = useTranslations('result.about')
  const words = useTranslations(`documented.cases.${documentedCase.id}`)
  const locale = useLocale()
  const result = documentedResult(documentedCase)
  const { answers, coding = 'ends-known', confidence } = documentedCase
  const note = t('note', { answered: Object.keys(answers).length, coding, confidence })
  return (
    <NextIntlClientProvider messages={pickMessages(useMessages(), 'print.marks')}>
      <div className="documented">
        <div className="chead">
          <div>
            <h1>{words('title')}</h1>
            <p className="quiet small wide-p">
              {about('joined', {
                first: about('counterpart', { counterpart: words('counterpart') }),
                second: about('ask', { ask: words('ask') }),
              })}
            </p>
          </div>
          <div className="acts">
            <a className="btn" href={localePath(locale, '/documented')}>
              {t('all')}
            </a>
          </div>
        </div>
        <DocumentedSituation documentedCase={documentedCase} />
        <DocumentedOutcome documentedCase={documentedCase} result={result} />
        <DocumentedBands documentedCase={documentedCase} result={result} />
        <p className="note coder">{note}</p>
        <PrintMarks title={words('title')} basis={{ kind: 'example' }} model={result.model} />
      </div>
    </NextIntlClientProvider>
  )
}
