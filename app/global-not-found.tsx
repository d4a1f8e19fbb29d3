import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { localePath } from '@/components/ui/locale-path'
import { SiteHeader } from '@/components/ui/site-header'
import { directionOf, languages } from '@/lib/i18n/languages'
import '@/app/styles/main.css'

const locale = languages[0].tag

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'notFound' })
  return { title: t('title') }
}

export default async function NotFoundPage() {
  setRequestLocale(locale)
  const t = await getTranslations({ locale, namespace: 'notFound' })
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>
        <SiteHeader />
        <main className="page">
          <h1>{t('title')}</h1>
          <p className="mt-4">{t('body')}</p>
          <p className="mt-4">
            <a className="btn" href={localePath(locale, '/')}>
              {t('home')}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}
