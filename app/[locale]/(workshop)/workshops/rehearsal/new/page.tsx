import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { NewRehearsal } from '@/components/workshop/rehearsal/new-rehearsal'
import { WhyRehearse } from '@/components/workshop/rehearsal/why-rehearse'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { rehearsalCases } from '@/lib/workshop/rehearsal/rehearsal-cases'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'rehearsal.new' })
  return { title: t('title') }
}

const picked = [
  ...['rehearsal.new', 'workshop.problems', 'client.status.signIn'],
  ...['rehearsalBriefs.roles', 'rehearsalBriefs.cases'],
  ...rehearsalCases.flatMap(({ id }) => [`workshopScenarios.${id}.title`, `workshopScenarios.${id}.ask`]),
]

export default function NewRehearsalPage({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  const t = useTranslations('rehearsal.new')
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <NextIntlClientProvider messages={pickMessages(useMessages(), ...picked)}>
        <NewRehearsal />
      </NextIntlClientProvider>
      <WhyRehearse />
    </>
  )
}
