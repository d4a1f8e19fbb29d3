import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { wallMessages } from '@/components/workshop/wall-messages'
import { WallPage } from '@/components/workshop/wall-page'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'workshop.wall' })
  return { title: t('title') }
}

/** The wall of an own case. What is told of it comes with the wall, for its trainer alone: nothing of it is in the page. */
export default function OwnWallPage({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  const t = useTranslations('workshop.own')
  return (
    <NextIntlClientProvider messages={pickMessages(useMessages(), ...wallMessages)}>
      <WallPage title={t('title')} story={null} talk={null} happened={null} />
    </NextIntlClientProvider>
  )
}
