import { NextIntlClientProvider, useMessages } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { JoinPage } from '@/components/people/join-page'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'people.join' })
  return { title: t('title') }
}

const read = ['people.join', 'people.rules', 'people.problems']

export default function Page({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  return (
    <NextIntlClientProvider messages={pickMessages(useMessages(), ...read)}>
      <JoinPage />
    </NextIntlClientProvider>
  )
}
