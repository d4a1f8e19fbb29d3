import type { AbstractIntlMessages } from 'next-intl'
import { currentVersion, versions } from '@/lib/instrument/known-versions'
import { loadInstrumentWords } from './instrument-words'
import { pickMessages } from './pick-messages'

/** Where the words of a version stand in the catalogue of a page that is drawn before the case is known. */
export const instrumentNamespace = (version: string): string =>
  version === currentVersion ? 'instrument' : `earlierInstruments.${version}`

const known: readonly string[] = versions

/** Every version but that of today, oldest first. Empty while there is one version. */
export const earlierVersions = known.filter((version) => version !== currentVersion)

/** The words of all versions but that of today, for `earlierInstruments`. Empty while there is one version. */
export async function loadEarlierWords(locale: string): Promise<AbstractIntlMessages> {
  const words = earlierVersions.map(
    async (version) => [version, await loadInstrumentWords(locale, version)] as const,
  )
  return Object.fromEntries(await Promise.all(words))
}

/** The words of a version out of the whole catalogue, as the pages on the device read them: under `instrument`. */
export function pickInstrumentWords(messages: AbstractIntlMessages, version: string): AbstractIntlMessages {
  const picked = pickMessages(messages, instrumentNamespace(version))
  const words =
    version === currentVersion ? picked['instrument'] : inside(picked['earlierInstruments'])[version]
  return inside(words)
}

function inside(part: AbstractIntlMessages | string | undefined): AbstractIntlMessages {
  if (typeof part !== 'object') throw new Error('No words of the instrument')
  return part
}
