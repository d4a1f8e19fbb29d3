import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { pickInstrumentWords } from '@/lib/i18n/next/instrument-namespace'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { WalkFrame } from './walk-frame'

type CheckPageProps = {
  version: string
  /** The answers as they will be frozen, which need the words of the questions on the device. */
  children: ReactNode
}

/** The last page of the walk, of one version of the instrument. */
export function CheckPage({ version, children }: CheckPageProps) {
  const t = useTranslations('check')
  const messages = useMessages()
  return (
    <WalkFrame page="check" version={version} intro={t('intro')}>
      <NextIntlClientProvider
        messages={{
          ...pickMessages(messages, 'check', 'client', 'lookAgain', 'situation'),
          instrument: pickInstrumentWords(messages, version),
        }}
      >
        {children}
      </NextIntlClientProvider>
    </WalkFrame>
  )
}
