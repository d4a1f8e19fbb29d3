import { useTranslations } from 'next-intl'
import { Link } from '@/lib/i18n/next/navigation'

export function SiteHeader() {
  const t = useTranslations('site')
  return (
    <header className="bar">
      <div className="bar-in">
        <Link className="brand" href="/" prefetch={false}>
          <svg width="30" height="22" viewBox="0 0 30 22" aria-hidden="true" focusable="false">
            <path d="M1 12.5H29" stroke="currentColor" strokeWidth="2" />
            <circle cx="6" cy="6.4" r="5" fill="currentColor" />
            <circle cx="26.4" cy="9" r="2.4" fill="currentColor" />
            <path d="M9.5 21 12.5 13l3 8z" fill="currentColor" />
          </svg>
          <span>{t('name')}</span>
        </Link>
        <nav aria-label={t('mainNavigation')}>
          <Link href="/cases" prefetch={false}>
            {t('cases')}
          </Link>
          <Link href="/examples" prefetch={false}>
            {t('examples')}
          </Link>
        </nav>
      </div>
    </header>
  )
}
