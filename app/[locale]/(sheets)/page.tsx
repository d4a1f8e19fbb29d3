import { setRequestLocale } from 'next-intl/server'
import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from 'next-intl'
import { use } from 'react'
import { ExampleContrast } from '@/components/examples/example-contrast'
import { ExampleGlance } from '@/components/examples/example-glance'
import { ExampleList } from '@/components/examples/example-list'
import { GuideList } from '@/components/guides/guide-list'
import { RecentCases } from '@/components/case-list/recent-cases'
import { WaitingList } from '@/components/review/waiting-list'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { localePath } from '@/components/ui/locale-path'

export default function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  setRequestLocale(use(params).locale)
  const t = useTranslations('home')
  const guides = useTranslations('guides.index')
  const locale = useLocale()
  const messages = useMessages()

  return (
    <>
      <div className="grid gap-12 pt-8 pb-10 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div>
          <h1 className="home-title">{t('heading')}</h1>
          <p className="mt-4 lead">{t('lead')}</p>
          <p className="rowx mt-5">
            <a className="btn btn-1" href={localePath(locale, '/walk/situation')}>
              {t('start')}
            </a>
            <a className="btn" href={localePath(locale, '/cases')}>
              {t('openCases')}
            </a>
          </p>
          <p className="small quiet mt-4">{t('practical')}</p>
        </div>
        <ExampleContrast />
      </div>
      <NextIntlClientProvider messages={pickMessages(messages, 'review.waiting')}>
        <WaitingList />
      </NextIntlClientProvider>
      <section className="section">
        <h2>{t('continueHeading')}</h2>
        <NextIntlClientProvider messages={pickMessages(messages, 'cases', 'client.status.signIn')}>
          <RecentCases none={t('continueNone')} />
        </NextIntlClientProvider>
      </section>
      <section className="section">
        <h2>{t('isHeading')}</h2>
        <div className="cols mt-3">
          <div>
            <h3>{t('isTitle')}</h3>
            <ul className="mt-2 stack-s">
              {(['is1', 'is2', 'is3', 'is4'] as const).map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
          </div>
          <div>
            <h3>{t('isNotTitle')}</h3>
            <ul className="mt-2 stack-s">
              {(['isNot1', 'isNot2', 'isNot3', 'isNot4'] as const).map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
          </div>
        </div>
      </section>
      <ExampleGlance />
      <section className="section">
        <h2>{guides('title')}</h2>
        <p className="quiet mb-3">{guides('lead')}</p>
        <GuideList />
      </section>
      <section className="section">
        <h2>{t('examplesHeading')}</h2>
        <p className="quiet">{t('examplesLead')}</p>
        <ExampleList />
      </section>
      <p className="cite mt-6">{t('sources')}</p>
    </>
  )
}
