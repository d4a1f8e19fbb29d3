import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { localePath } from '@/components/ui/locale-path'
import { WorkshopList } from '@/components/workshop/workshop-list'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { scenarios } from '@/lib/workshop/scenarios'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'workshop.list' })
  return { title: t('title') }
}

const titlePaths = scenarios.map(({ id }) => `workshopScenarios.${id}.title`)

export default function WorkshopsPage({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  const t = useTranslations('workshop.list')
  const titles = useTranslations('workshopScenarios')
  const locale = useLocale()
  const picked = [
    'workshop.list',
    'workshop.own.title',
    'workshop.problems',
    'client.status.signIn',
    ...titlePaths,
  ]
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p className="rowx mt-4 mb-6">
        <a className="btn btn-1" href={localePath(locale, '/workshops/new')}>
          {t('new')}
        </a>
        <a className="btn" href={localePath(locale, '/workshops/rehearsal/new')}>
          {t('newRehearsal')}
        </a>
      </p>
      <NextIntlClientProvider messages={pickMessages(useMessages(), ...picked)}>
        <WorkshopList />
      </NextIntlClientProvider>
      <section className="section" aria-labelledby="h-scripts">
        <h2 id="h-scripts">{t('scripts')}</h2>
        <ul>
          {scenarios.map(({ id }) => (
            <li key={id}>
              <a href={localePath(locale, `/workshops/script/${id}`)}>{titles(`${id}.title`)}</a>{' '}
              <a href={localePath(locale, `/workshops/rehearsal/sheet/${id}`)}>
                {t('sheet', { title: titles(`${id}.title`) })}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
