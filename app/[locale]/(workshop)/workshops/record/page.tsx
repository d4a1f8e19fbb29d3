import { NextIntlClientProvider, useMessages } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { RecordPage } from '@/components/workshop/record-page'
import { wallMessages } from '@/components/workshop/wall-messages'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { scenarios } from '@/lib/workshop/scenarios'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'workshop.list' })
  return { title: t('title') }
}

const titlePaths = scenarios.map(({ id }) => `workshopScenarios.${id}.title`)

export default function WorkshopRecordPage({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  const ofRehearsals = ['rehearsal.record', 'rehearsal.wall.group', 'rehearsalBriefs.cases']
  const own = ['workshop.record', 'workshop.own.title']
  const messages = pickMessages(useMessages(), ...own, ...wallMessages, ...ofRehearsals, ...titlePaths)
  return (
    <NextIntlClientProvider messages={messages}>
      <RecordPage />
    </NextIntlClientProvider>
  )
}
