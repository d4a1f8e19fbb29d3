import { useTranslations } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { GuideList } from '@/components/guides/guide-list'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'guides.index' })
  return { title: t('title'), description: t('description') }
}

export default function GuidesPage({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  const t = useTranslations('guides.index')
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="mt-3 mb-4">{t('lead')}</p>
      <GuideList />
    </>
  )
}
