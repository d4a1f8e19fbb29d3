import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { carryCaseScript } from '@/components/open-case/kept-fields'
import { pickTitles } from '@/components/words/pick-titles'
import { WhySheet } from '@/components/why/why-sheet'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

const read = [
  'stops',
  'citation',
  'client',
  'instrument',
  'levers',
  'raters.blindNote',
  'result',
  'resultPage',
  'why',
]

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'why' })
  return { title: t('title') }
}

export default async function WhyPage({ params }: PageParams) {
  const { locale } = await params
  setRequestLocale(locale)
  const all = await getMessages()
  return (
    <NextIntlClientProvider messages={{ ...pickMessages(all, ...read), ...pickTitles(all) }}>
      <script dangerouslySetInnerHTML={{ __html: carryCaseScript }} />
      <WhySheet />
    </NextIntlClientProvider>
  )
}
