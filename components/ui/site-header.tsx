import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { localePath } from './locale-path'

/** `waiting`: what waits for whoever is signed in, beside the cases; absent on a page that runs no script: it cannot lock either. */
export function SiteHeader({ waiting }: { readonly waiting?: ReactNode }) {
  const t = useTranslations('site')
  const locale = useLocale()
  return (
    <header className="bar">
      <div className="bar-in">
        <a className="brand" href={localePath(locale, '/')}>
          <svg width="30" height="22" viewBox="0 0 30 22" aria-hidden="true" focusable="false">
            <path d="M1 12.5H29" stroke="currentColor" strokeWidth="2" />
            <circle cx="6" cy="6.4" r="5" fill="currentColor" />
            <circle cx="26.4" cy="9" r="2.4" fill="currentColor" />
            <path d="M9.5 21 12.5 13l3 8z" fill="currentColor" />
          </svg>
          <span>{t('name')}</span>
        </a>
        <nav aria-label={t('mainNavigation')}>
          <a href={localePath(locale, '/cases')}>{t('cases')}</a>
          {waiting}
          <a href={localePath(locale, '/examples')}>{t('examples')}</a>
          <a href={localePath(locale, '/workshops')}>{t('workshops')}</a>
          <a href={localePath(locale, '/you')}>{t('you')}</a>
          {waiting === undefined ? null : (
            <button type="button" data-lock>
              {t('lock')}
            </button>
          )}
        </nav>
      </div>
    </header>
  )
}
