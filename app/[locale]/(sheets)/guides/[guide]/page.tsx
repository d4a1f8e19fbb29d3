import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { use } from 'react'
import { GuideSheet } from '@/components/guides/guide-sheet'
import { findGuide, guides } from '@/lib/literature/guides'

type PageParams = { params: Promise<{ locale: string; guide: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return guides.map(({ id }) => ({ guide: id }))
}

/** The description of the application would say too much on a phone that is shown at a post. */
export async function generateMetadata({ params }: PageParams) {
  const { locale, guide } = await params
  const t = await getTranslations({ locale, namespace: 'guides.index' })
  return { title: t(`names.${guide}.title`), description: t('description') }
}

export default function GuidePage({ params }: PageParams) {
  const { locale, guide: id } = use(params)
  setRequestLocale(locale)
  const guide = findGuide(id)
  if (guide === null) notFound()
  return <GuideSheet guide={guide} />
}
