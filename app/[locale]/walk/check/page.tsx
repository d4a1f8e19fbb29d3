import { NextIntlClientProvider } from 'next-intl'
import '@/app/styles/sheets.css'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { CheckSheet } from '@/components/check/check-sheet'
import { WalkFrame } from '@/components/walk/walk-frame'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'check' })
  return { title: t('title') }
}

export default async function CheckPage({ params }: PageParams) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('check')
  const messages = pickMessages(
    await getMessages(),
    'check',
    'client',
    'instrument',
    'lookAgain',
    'situation',
  )
  return (
    <WalkFrame page="check" intro={t('intro')}>
      <NextIntlClientProvider messages={messages}>
        <CheckSheet />
      </NextIntlClientProvider>
    </WalkFrame>
  )
}
