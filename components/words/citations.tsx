import { useTranslations } from 'next-intl'
import { formatCitations } from '@/lib/literature/format-citations'
import { parseCitations } from '@/lib/literature/parse-citations'

/** Sources in the words of the literature's own list. One that does not resolve is shown as it was written. */
export function Citations({ sources }: { sources: readonly string[] }) {
  const t = useTranslations('citation')
  const words = {
    citedIn: (works: string, text: string) => t('citedIn', { works, text }),
    at: (kind: 'pages' | 'section' | 'part', work: string, place: string) => t(kind, { work, place }),
    and: (before: string, work: string) => t('and', { before, work }),
    judgement: t('judgement'),
  }
  const lines = sources.flatMap((source) => {
    const citations = parseCitations(source)
    return citations.ok ? formatCitations(citations.value, words) : [source]
  })
  return (
    <>
      {[...new Set(lines)].map((line) => (
        <cite className="cite" key={line}>
          {line}
        </cite>
      ))}
    </>
  )
}
