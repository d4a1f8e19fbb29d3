import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { SourceList } from '@/components/sources/source-list'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'method.sources' })
  return { title: t('title') }
}

export default function SourcesPage({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  return <SourceList />
}
