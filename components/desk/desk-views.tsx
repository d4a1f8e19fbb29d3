import { useTranslations } from 'next-intl'

/** Rows, or weaknesses side by side: two addresses of the same cases. */
export function DeskViews({ query, isHeat }: { query: URLSearchParams; isHeat: boolean }) {
  const t = useTranslations('desk.views')
  const to = (view: string) => {
    const address = new URLSearchParams(query)
    if (view === '') address.delete('view')
    else address.set('view', view)
    return `?${address.toString()}`
  }
  return (
    <nav aria-label={t('label')}>
      <ul className="tabs">
        <li>
          <a href={to('')} aria-current={isHeat ? undefined : 'page'}>
            {t('rows')}
          </a>
        </li>
        <li>
          <a href={to('heat')} aria-current={isHeat ? 'page' : undefined}>
            {t('heat')}
          </a>
        </li>
      </ul>
    </nav>
  )
}
