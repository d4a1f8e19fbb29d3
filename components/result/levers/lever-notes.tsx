import { useTranslations } from 'next-intl'
import { catalogue } from '@/lib/levers/catalogue'
import { holds } from '@/lib/levers/catalogue/holds'
import { Citations } from '@/components/words/citations'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'

/** What the answers add to the advice on a lever; nothing where they add nothing. */
export function LeverNotes({ page, lever }: { page: ResultPage; lever: string }) {
  const words = useTranslations('levers.levers')
  const notes = (catalogue[lever]?.notes ?? [])
    .map((note, at) => ({ ...note, key: String(at + 1) }))
    .filter(({ when }) => holds(when, page.answers))
  if (notes.length === 0) return null
  return (
    <div className="note">
      <ul className="rlist">
        {notes.map(({ key, when, source }) => (
          <li key={key}>
            {words(`${lever}.notes.${key}`)} <FromAnswer page={page} item={when.item} />
            <Citations sources={[source]} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Names the answer that a sentence depends on. */
export function FromAnswer({ page, item }: { page: ResultPage; item: string }) {
  const t = useTranslations('result.lever.details')
  return t.rich('fromAnswer', { ...rich, item: page.words.name(item) })
}
