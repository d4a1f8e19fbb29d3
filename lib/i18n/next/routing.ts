import { defineRouting } from 'next-intl/routing'
import { languages, pseudoLanguages, type Language } from '@/lib/i18n/languages'

/** The languages of this build. Test builds add the pseudo-languages; next.config.ts passes the switch on. */
export const offered: readonly Language[] =
  process.env.COUNTERWEIGHT_PSEUDO_LOCALES === '1' ? [...languages, ...pseudoLanguages] : languages

export const routing = defineRouting({
  locales: offered.map(({ tag }) => tag),
  defaultLocale: languages[0].tag,
  localePrefix: 'always',
  localeCookie: false, // nothing about the reader is stored on the device but their cases
  alternateLinks: false,
})
