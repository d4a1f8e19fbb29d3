import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { RehearsalPage } from '@/components/workshop/rehearsal/rehearsal-page'
import { rehearsalMessages } from '@/components/workshop/rehearsal/rehearsal-messages'
import { ToldStory } from '@/components/workshop/told-story'
import { WhatHappened } from '@/components/workshop/what-happened'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { getWorkedExample } from '@/lib/reading/get-worked-example'
import { rehearsalCases } from '@/lib/workshop/rehearsal/rehearsal-cases'

type PageParams = { params: Promise<{ locale: string; scenario: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return rehearsalCases.map(({ id }) => ({ scenario: id }))
}

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'rehearsal.wall' })
  return { title: t('title') }
}

export default function RehearsalWallPage({ params }: PageParams) {
  const { locale, scenario } = use(params)
  setRequestLocale(locale)
  const titles = useTranslations('workshopScenarios')
  return (
    <NextIntlClientProvider messages={pickMessages(useMessages(), ...rehearsalMessages)}>
      <RehearsalPage
        title={titles(`${scenario}.title`)}
        story={<ToldStory scenario={scenario} level="h1" />}
        happened={<WhatHappened documented={getWorkedExample(scenario).documented} />}
      />
    </NextIntlClientProvider>
  )
}
