import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { loadEarlierWords } from './instrument-namespace'
import { loadMessages } from './load-messages'
import { routing } from './routing'

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  const messages = { ...(await loadMessages(locale)), earlierInstruments: await loadEarlierWords(locale) }
  return { locale, timeZone: 'UTC', messages }
})
