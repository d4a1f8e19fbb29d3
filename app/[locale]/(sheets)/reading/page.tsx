import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { DocumentedReading } from '@/components/documented/documented-reading'
import { pickUseMessages } from '@/components/result/pick-use-messages'
import { whatIfMessages } from '@/components/what-if/what-if-messages'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

const read = [
  'stops',
  'citation',
  'instrument',
  'levers',
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
    <NextIntlClientProvider
      messages={{ ...pickMessages(all, ...read), ...pickUseMessages(all, 'documentedPages.reading') }}
    >
      <DocumentedReading />
    </NextIntlClientProvider>
  )
}
