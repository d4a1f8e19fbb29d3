import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { ResultSheet } from '@/components/case/result-sheet'
import { carryCaseScript } from '@/components/walk/kept-fields'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'resultPage' })
  return { title: t('title') }
}

export default async function ResultPage({ params }: PageParams) {
  const { locale } = await params
  setRequestLocale(locale)
  const { client, citation, examples, instrument, levers, result, resultPage, situation } =
    await getMessages()
  return (
    <NextIntlClientProvider
      messages={{
        client,
        citation,
        examples: { outcomes: examples.outcomes },
        instrument,
        levers,
        result,
        resultPage,
        situation,
      }}
    >
      <script dangerouslySetInnerHTML={{ __html: carryCaseScript }} />
      <ResultSheet />
    </NextIntlClientProvider>
  )
}
