import { useTranslations } from 'next-intl'
import type { AskEffect } from '@/lib/reading/ask/ask-effect'
import { useLeverName } from './lever-words'
import { useQuotedList } from './quoted-list'

/** What an answer would do to the levers that are considered first, in one sentence. */
export function useEffectWords(): (effect: AskEffect) => string {
  const t = useTranslations('result.ask')
  const stopWords = useTranslations('stops')
  const quoted = useQuotedList()
  const nameOf = useLeverName()
  return ({ enters, leaves, stops }) => {
    const [stop] = stops
    if (stop !== undefined) return t('raises', { stop: stopWords(`${stop}.title`) })
    if (enters.length + leaves.length === 0) return t('same')
    return t('swap', {
      in: enters.length,
      out: leaves.length,
      enters: quoted(enters.map(nameOf)),
      leaves: quoted(leaves.map(nameOf)),
    })
  }
}
