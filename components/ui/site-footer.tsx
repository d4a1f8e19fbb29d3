import { useLocale, useTranslations } from 'next-intl'
import { offered } from '@/lib/i18n/next/routing'
import { LanguageSwitch } from './language-switch'
import { localePath } from './locale-path'

const pages = ['guides', 'method', 'documented', 'sources', 'glossary'] as const

/** What stands behind the application, on every page. */
export function SiteFooter() {
  const t = useTranslations('site.footer')
  const locale = useLocale()
  return (
    <footer className="foot np">
      <div className="foot-in">
        {offered.length > 1 && <LanguageSwitch label={t('languages')} languages={offered} />}
        <nav aria-label={t('navigation')}>
          {pages.map((page) => (
            <a key={page} href={localePath(locale, `/${page}`)}>
              {t(page)}
            </a>
          ))}
        </nav>
        <p className="small quiet">{t('note')}</p>
      </div>
    </footer>
  )
}
