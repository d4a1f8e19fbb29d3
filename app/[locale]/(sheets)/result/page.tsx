import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { ResultSheet } from '@/components/result/result-sheet'
import { carryCaseScript } from '@/components/open-case/kept-fields'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

const read = [
  'stops',
  'beforeTalks',
  'client',
  'citation',
  'documentedPages.uses',
  'examples.outcomes',
  'guides.index',
  'instrument',
  'movement',
  'lookAgain',
  'print',
  'raters',
  'result',
  'resultPage',
  'situation',
  'whatIf',
]

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'resultPage' })
  return { title: t('title') }
}

export default async function ResultPage({ params }: PageParams) {
  const { locale } = await params
  setRequestLocale(locale)
  return (
    <NextIntlClientProvider messages={pickMessages(await getMessages(), ...read)}>
      <script dangerouslySetInnerHTML={{ __html: carryCaseScript }} />
      <ResultSheet />
    </NextIntlClientProvider>
  )
}
