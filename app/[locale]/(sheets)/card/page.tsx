import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { CardSheet } from '@/components/print/card-sheet'
import { carryCaseScript } from '@/components/open-case/kept-fields'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

const read = [
  'stops',
  'client',
  'instrument',
  'print',
  'raters.blindNote',
  'result',
  'resultPage',
  'situation',
]

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'print.card' })
  return { title: t('title') }
}

export default async function CardPage({ params }: PageParams) {
  const { locale } = await params
  setRequestLocale(locale)
  const messages = pickMessages(await getMessages(), ...read)
  return (
    <NextIntlClientProvider messages={messages}>
      <script dangerouslySetInnerHTML={{ __html: carryCaseScript }} />
      <CardSheet />
    </NextIntlClientProvider>
  )
}
