import { NextIntlClientProvider, useMessages } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { pickLeverNames } from '@/components/movement/pick-lever-names'
import { ReviewPage } from '@/components/review/review-page'
import { pickTitles } from '@/components/words/pick-titles'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'review' })
  return { title: t('pageTitle') }
}

const read = [
  ...['client', 'instrument', 'movement', 'people.names', 'people.problems', 'result', 'resultPage'],
  ...['desk', 'review', 'situation', 'stops', 'citation', 'beforeTalks', 'lookAgain', 'raters.blindNote'],
]

export default function Page({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  const all = useMessages()
  const messages = { ...pickMessages(all, ...read), ...pickLeverNames(all), ...pickTitles(all) }
  return (
    <NextIntlClientProvider messages={messages}>
      <ReviewPage />
    </NextIntlClientProvider>
  )
}
