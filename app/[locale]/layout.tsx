import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { hasLocale, NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ChartPatterns } from '@/components/charts/chart-patterns'
import { Cover } from '@/components/people/cover/cover'
import { coverScript } from '@/components/people/cover/cover-script'
import { WaitingCount } from '@/components/review/waiting-count'
import { SiteFooter } from '@/components/ui/site-footer'
import { SiteHeader } from '@/components/ui/site-header'
import { directionOf } from '@/lib/i18n/languages'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { routing } from '@/lib/i18n/next/routing'
import '@/app/styles/main.css'

type LocaleParams = { params: Promise<{ locale: string }> }

const coverMessages = [
  ...['people.cover', 'people.leave', 'client.status.signIn'],
  ...['wrong', 'too-often', 'wrong-passkey', 'passkey-stopped', 'failed'].map(
    (problem) => `people.problems.${problem}`,
  ),
]

export const dynamicParams = false

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }))
}

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'site' })
  return {
    title: { default: t('title'), template: `%s · ${t('name')}` },
    description: t('description'),
    robots: { index: false, follow: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#ffffff' }

export default async function LocaleLayout({ children, params }: LocaleParams & { children: ReactNode }) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  setRequestLocale(locale)
  const t = await getTranslations('site')
  const messages = await getMessages()

  return (
    <html lang={locale} dir={directionOf(locale)} suppressHydrationWarning>
      {/* a spell checker may send what is typed to its maker */}
      <body spellCheck={false}>
        <script dangerouslySetInnerHTML={{ __html: coverScript }} />
        <a className="skip" href="#main">
          {t('skip')}
        </a>
        <ChartPatterns />
        <SiteHeader
          waiting={
            <NextIntlClientProvider messages={pickMessages(messages, 'review.waiting.count')}>
              <WaitingCount />
            </NextIntlClientProvider>
          }
        />
        <main className="page" id="main" tabIndex={-1}>
          <NextIntlClientProvider messages={pickMessages(messages, 'error')}>
            {children}
          </NextIntlClientProvider>
        </main>
        <SiteFooter />
        <NextIntlClientProvider messages={pickMessages(messages, ...coverMessages)}>
          <Cover />
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
