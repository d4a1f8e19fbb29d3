import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { CaseList } from '@/components/case-list/case-list'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { localePath } from '@/components/ui/locale-path'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'cases' })
  return { title: t('title') }
}

export default function CasesPage({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  const t = useTranslations('cases')
  const desk = useTranslations('desk')
  const locale = useLocale()
  const messages = useMessages()
  return (
    <>
      <div className="pagehead">
        <h1>{t('title')}</h1>
        <div className="rowx">
          <a className="btn btn-1" href={localePath(locale, '/walk/situation')}>
            {t('start')}
          </a>
          <a className="btn" href={localePath(locale, '/open-file')}>
            {t('openFile')}
          </a>
        </div>
      </div>
      <p className="quiet my-2">{t('lead')}</p>
      <p className="my-2">
        <a href={localePath(locale, '/desk')}>{desk('link')}</a>
      </p>
      <NextIntlClientProvider messages={pickMessages(messages, 'cases', 'client', 'lookAgain')}>
        <CaseList />
      </NextIntlClientProvider>
    </>
  )
}
