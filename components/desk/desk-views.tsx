import { useTranslations } from 'next-intl'

/** Rows, weaknesses side by side, or those that are picked beside each other: addresses of one page. */
export const deskViews = ['rows', 'heat', 'compare'] as const
export type DeskView = (typeof deskViews)[number]

export const viewIn = (query: URLSearchParams): DeskView =>
  deskViews.find((view) => view === query.get('view')) ?? 'rows'

export function DeskViews({ query, shown }: { query: URLSearchParams; shown: DeskView }) {
  const t = useTranslations('desk.views')
  const to = (view: DeskView) => {
    const address = new URLSearchParams(query)
    if (view === 'rows') address.delete('view')
    else address.set('view', view)
    return `?${address.toString()}`
  }
  return (
    <nav aria-label={t('label')} className="np">
      <ul className="tabs">
        {deskViews.map((view) => (
          <li key={view}>
            <a href={to(view)} aria-current={view === shown ? 'page' : undefined}>
              {t(view)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
