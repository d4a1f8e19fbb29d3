import { useTranslations } from 'next-intl'
import type { ResultPage } from '@/components/words/result-page'

const places = ['brief', 'levers', 'ask', 'what-if', 'basis', 'stops'] as const
const placesWhileHeld = ['halt', 'rest'] as const

/** The parts of the page, in words; it stays at the top while one reads. */
export function SectionNav({ page, withStory }: { page: ResultPage; withStory: boolean }) {
  const t = useTranslations('result.nav')
  const shown = [...(page.isHeld ? placesWhileHeld : places), ...(withStory ? (['story'] as const) : [])]
  return (
    <nav className="secnav np" aria-label={t('label')}>
      <ul>
        {shown.map((place) => (
          <li key={place}>
            <a href={`#${place}`}>{t(place)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
