import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { OpenFile } from '@/components/case-file/open-file'
import { MissionChoice } from '@/components/people/mission-choice'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'caseFile.open' })
  return { title: t('title') }
}

export default function OpenFilePage({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  const t = useTranslations('caseFile.open')
  const messages = useMessages()
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="quiet my-2">{t('lead')}</p>
      <NextIntlClientProvider
        messages={pickMessages(messages, 'caseFile', 'people.newCases', 'people.names')}
      >
        <MissionChoice />
        <OpenFile />
      </NextIntlClientProvider>
    </>
  )
}
