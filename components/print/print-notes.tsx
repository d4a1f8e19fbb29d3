import { useTranslations } from 'next-intl'
import { rich } from '@/components/words/rich'
import type { ResultPage } from '@/components/words/result-page'

/** On paper: what was noted beside answers. A long note is cut: it stands in full with the case. */
export function PrintNotes({ page }: { page: ResultPage }) {
  const t = useTranslations('result.print')
  const noted = Object.entries(page.notes).filter(([, note]) => note !== '')
  if (noted.length === 0) return null
  return (
    <section className="section print-only pn">
      <h2>{t('notes')}</h2>
      <ul>
        {noted.map(([item, note]) => (
          <li className="pn-note" key={item}>
            {t.rich('note', { ...rich, item: page.words.name(item), note })}
          </li>
        ))}
      </ul>
    </section>
  )
}
