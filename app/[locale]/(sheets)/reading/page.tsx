import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { DocumentedReading } from '@/components/documented/documented-reading'
import { pickTitles } from '@/components/words/pick-titles'
import { whatIfMessages } from '@/components/what-if/what-if-messages'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

const read = [
  'stops',
  'citation',
  'documentedPages.reading',
  'documentedPages.uses',
  'examples.outcomes',
  'instrument',
  'print',
  'result',
  'resultPage.loading',
  ...whatIfMessages,
]

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'documentedPages.reading' })
  return { title: t('title') }
}

export default async function ReadingPage({ params }: PageParams) {
  const { locale } = await params
  setRequestLocale(locale)
  const all = await getMessages()
  return (
    <NextIntlClientProvider messages={{ ...pickTitles(all), ...pickMessages(all, ...read) }}>
      <DocumentedReading />
    </NextIntlClientProvider>
  )
}
