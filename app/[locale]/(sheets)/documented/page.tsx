import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { DocumentedCases } from '@/components/documented/documented-cases'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'documentedPages.list' })
  return { title: t('title') }
}

export default function DocumentedPage({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  return <DocumentedCases />
}
