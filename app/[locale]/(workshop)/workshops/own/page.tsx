import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { OwnCasePage } from '@/components/workshop/own-case-page'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { currentInstrument } from '@/lib/instrument/instruments'
import { model } from '@/lib/levers/model'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'workshop.own' })
  return { title: t('heading') }
}

const picked = [
  ...['workshop.own', 'workshop.new', 'workshop.problems', 'client.status.signIn'],
  ...currentInstrument.items.flatMap(({ id }) =>
    ['name', 'question', 'anchors'].map((part) => `instrument.items.${id}.${part}`),
  ),
  ...model.levers.map(({ id }) => `levers.levers.${id}.name`),
]

export default function OwnCaseInWorkshopPage({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  const t = useTranslations('workshop.own')
  return (
    <>
      <h1>{t('heading')}</h1>
      <p className="lead">{t('lead')}</p>
      <NextIntlClientProvider messages={pickMessages(useMessages(), ...picked)}>
        <OwnCasePage />
      </NextIntlClientProvider>
    </>
  )
}
