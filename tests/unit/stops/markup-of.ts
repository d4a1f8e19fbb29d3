import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { NextIntlClientProvider } from 'next-intl'
import { loadMessages } from '@/lib/i18n/next/load-messages'

const messages = await loadMessages('en')

/** The markup of a view in English. A text that is missing from the catalogue throws. */
export function markupOf(view: ReactElement): string {
  const provider = {
    locale: 'en',
    timeZone: 'UTC',
    messages,
    onError: (error: Error) => {
      throw error
    },
  }
  return renderToStaticMarkup(createElement(NextIntlClientProvider, { ...provider, children: view }))
}
