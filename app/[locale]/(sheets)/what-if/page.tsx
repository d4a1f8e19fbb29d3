import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { SharedWhatIf } from '@/components/what-if/shared-what-if'
import { whatIfMessages } from '@/components/what-if/what-if-messages'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'whatIf.shared' })
  return { title: t('title') }
}

/** A shell without content: what it shows is in the fragment of the address, which the server never sees. */
export default function WhatIfPage({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  const t = useTranslations('whatIf.shared')
  return (
    <div className="stack">
      <h1>{t('title')}</h1>
      <NextIntlClientProvider messages={pickMessages(useMessages(), ...whatIfMessages)}>
        <SharedWhatIf />
      </NextIntlClientProvider>
    </div>
  )
}
