import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { MovementSheet } from '@/components/movement/movement-sheet'
import { pickLeverNames } from '@/components/movement/pick-lever-names'
import { carryCaseScript } from '@/components/open-case/kept-fields'
import { pickTitles } from '@/components/words/pick-titles'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

const read = ['stops', 'client', 'instrument', 'movement', 'raters.blindNote', 'result', 'resultPage']

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'movement' })
  return { title: t('title') }
}

export default async function MovementPage({ params }: PageParams) {
  const { locale } = await params
  setRequestLocale(locale)
  const all = await getMessages()
  const messages = { ...pickMessages(all, ...read), ...pickLeverNames(all), ...pickTitles(all) }
  return (
    <NextIntlClientProvider messages={messages}>
      <script dangerouslySetInnerHTML={{ __html: carryCaseScript }} />
      <MovementSheet />
    </NextIntlClientProvider>
  )
}
