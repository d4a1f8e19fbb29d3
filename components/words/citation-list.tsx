import { useTranslations } from 'next-intl'
import { formatCitations } from '@/lib/literature/format-citations'
import { parseCitations } from '@/lib/literature/parse-citations'

/** A source string as the lines a reader can follow, in the serif that marks words from the literature. */
export function CitationList({ citation }: { citation: string }) {
  const t = useTranslations('citation')
  const parsed = parseCitations(citation)
  if (!parsed.ok) throw new Error(`Unresolved citation: ${citation}`)
  const lines = formatCitations(parsed.value, {
    citedIn: (works, text) => t('citedIn', { works, text }),
    judgement: t('judgement'),
  })
  return (
    <>
      {lines.map((line) => (
        <p className="cite" key={line}>
          {line}
        </p>
      ))}
    </>
  )
}
