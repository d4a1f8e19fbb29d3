import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { NewWorkshop } from '@/components/workshop/new-workshop'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { currentInstrument } from '@/lib/instrument/instruments'
import { scenarios } from '@/lib/workshop/scenarios'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'workshop.new' })
  return { title: t('title') }
}

const picked = [
  ...['workshop.new', 'workshop.problems', 'client.status.signIn'],
  ...scenarios.flatMap(({ id }) => [`workshopScenarios.${id}.title`, `workshopScenarios.${id}.ask`]),
  ...currentInstrument.items.map(({ id }) => `instrument.items.${id}.question`),
]

export default function NewWorkshopPage({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  const t = useTranslations('workshop.new')
  return (
    <>
      <h1>{t('title')}</h1>
      <NextIntlClientProvider messages={pickMessages(useMessages(), ...picked)}>
        <NewWorkshop />
      </NextIntlClientProvider>
    </>
  )
}
