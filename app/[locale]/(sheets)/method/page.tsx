import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { MethodPage } from '@/components/method/method-page'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'method.page' })
  return { title: t('title') }
}

export default function MethodRoute({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  return <MethodPage />
}
