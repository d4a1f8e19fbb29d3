import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { DocumentedList } from './documented-list'
import { useCaseRows, useFilterNames } from './case-rows'

/** The collection, with what must be said before anybody counts in it. */
export function DocumentedCases() {
  const t = useTranslations('documentedPages.list')
  const locale = useLocale()
  const messages = useMessages()
  const rows = useCaseRows(locale)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="mt-3">{t('lead', { cases: rows.length })}</p>
      <p className="note mt-3">{t('bias')}</p>
      <p className="mt-3">
        {t.rich('examples', { a: (chunks) => <a href={localePath(locale, '/examples')}>{chunks}</a> })}
      </p>
      <NextIntlClientProvider messages={pickMessages(messages, 'documentedPages.list')}>
        <DocumentedList rows={rows} names={useFilterNames(locale)} />
      </NextIntlClientProvider>
    </>
  )
}
