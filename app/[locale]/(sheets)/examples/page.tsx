import { useTranslations } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { ExampleList } from '@/components/examples/example-list'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'result.examples' })
  return { title: t('title') }
}

export default function ExamplesPage({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  const t = useTranslations('result.examples')
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="mt-3">{t('lead')}</p>
      <p className="mt-2">{t('hindsight')}</p>
      <div className="mt-5">
        <ExampleList />
      </div>
    </>
  )
}
