import type { AbstractIntlMessages } from 'next-intl'

/** The words of one version of the questions in one language, from `instrument-<version>.json`. Rejects where there are none. */
export async function loadInstrumentWords(locale: string, version: string): Promise<AbstractIntlMessages> {
  const read = (await import(`../locales/${locale}/instrument-${version}.json`)) as {
    readonly default: AbstractIntlMessages
  }
  return read.default
}
