import { NextIntlClientProvider, useMessages } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { TrailPage } from '@/components/trail/trail-page'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'trail' })
  return { title: t('title') }
}

const read = ['trail', 'caseAccess.purposes', 'people.names', 'people.problems', 'client.status.signIn']

export default function Page({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  return (
    <NextIntlClientProvider messages={pickMessages(useMessages(), ...read)}>
      <TrailPage />
    </NextIntlClientProvider>
  )
}
