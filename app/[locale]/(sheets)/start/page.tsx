import { NextIntlClientProvider, useMessages } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { StartPage } from '@/components/people/start-page'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'people.start' })
  return { title: t('title') }
}

export default function Page({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  return (
    <NextIntlClientProvider
      messages={pickMessages(useMessages(), 'people.start', 'people.rules', 'people.problems')}
    >
      <StartPage />
    </NextIntlClientProvider>
  )
}
