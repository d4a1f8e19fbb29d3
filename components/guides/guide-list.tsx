import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { guides } from '@/lib/literature/guides'

/** Links to the guides, each with what it is for. */
export function GuideList() {
  const t = useTranslations('guides.index.names')
  const locale = useLocale()
  return (
    <ul className="guide-list">
      {guides.map(({ id }) => (
        <li key={id}>
          <a href={localePath(locale, `/guides/${id}`)}>{t(`${id}.title`)}</a>
          <span className="quiet"> {t(`${id}.short`)}</span>
        </li>
      ))}
    </ul>
  )
}
