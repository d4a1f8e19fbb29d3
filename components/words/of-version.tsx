'use client'

import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from 'next-intl'
import { useCallback, type ReactNode } from 'react'
import { useRetried } from '@/components/ui/use-retried'
import { currentVersion, isVersion } from '@/lib/instrument/known-versions'

type OfVersionProps = {
  /** Version of the instrument that the answers below are to. */
  readonly version: string
  readonly children: ReactNode
}

/**
 * What is drawn of answers to one version of the questions, with the words of that version. Those of today are on the page
 * already; older ones are fetched. Of a version that is newer than this program nothing is drawn, but that it is so.
 */
export function OfVersion({ version, children }: OfVersionProps) {
  if (version === currentVersion) return children
  return isVersion(version) ? <WithWordsOf version={version}>{children}</WithWordsOf> : <TooNew />
}

function TooNew() {
  const t = useTranslations('client.walk')
  return (
    <p className="note" role="alert">
      {t('failed.newer-version')}
    </p>
  )
}

function WithWordsOf({ version, children }: OfVersionProps) {
  const locale = useLocale()
  const messages = useMessages()
  const load = useCallback(async () => {
    const { loadInstrumentWords } = await import('@/lib/i18n/next/instrument-words')
    return loadInstrumentWords(locale, version)
  }, [locale, version])
  const instrument = useRetried(load)
  if (instrument === null) return null
  return (
    <NextIntlClientProvider locale={locale} messages={{ ...messages, instrument }}>
      {children}
    </NextIntlClientProvider>
  )
}
