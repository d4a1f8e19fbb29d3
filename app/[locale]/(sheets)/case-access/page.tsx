import { NextIntlClientProvider, useMessages } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { CaseAccessPage } from '@/components/case-access/case-access-page'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'caseAccess' })
  return { title: t('title') }
}

const read = ['caseAccess', 'people.names', 'people.problems', 'client.status.signIn']

export default function Page({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  return (
    <NextIntlClientProvider messages={pickMessages(useMessages(), ...read)}>
      <CaseAccessPage />
    </NextIntlClientProvider>
  )
}
