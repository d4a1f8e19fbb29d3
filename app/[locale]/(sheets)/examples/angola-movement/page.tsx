import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { ExampleMovement } from '@/components/movement/example-movement'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'movement.example' })
  return { title: t('title') }
}

/** The same counterpart a few years apart: the one pair of documented cases that shows movement. */
export default function AngolaMovementPage({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  return <ExampleMovement before="angola-early" after="angola-late" />
}
