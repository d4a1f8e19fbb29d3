import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { ToldStory } from '@/components/workshop/told-story'
import { wallMessages } from '@/components/workshop/wall-messages'
import { WallPage } from '@/components/workshop/wall-page'
import { TalkAboutIt, WhatHappened } from '@/components/workshop/what-happened'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { getWorkedExample } from '@/lib/reading/get-worked-example'
import { scenarios } from '@/lib/workshop/scenarios'

type PageParams = { params: Promise<{ locale: string; scenario: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return scenarios.map(({ id }) => ({ scenario: id }))
}

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'workshop.wall' })
  return { title: t('title') }
}

export default function WorkshopWallPage({ params }: PageParams) {
  const { locale, scenario } = use(params)
  setRequestLocale(locale)
  const titles = useTranslations('workshopScenarios')
  return (
    <NextIntlClientProvider messages={pickMessages(useMessages(), ...wallMessages)}>
      <WallPage
        title={titles(`${scenario}.title`)}
        story={<ToldStory scenario={scenario} level="h1" />}
        talk={<TalkAboutIt scenario={scenario} />}
        happened={<WhatHappened documented={getWorkedExample(scenario).documented} />}
      />
    </NextIntlClientProvider>
  )
}
