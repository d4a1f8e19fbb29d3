import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { use } from 'react'
import { LeverRules } from '@/components/method/lever-rules'
import { leverOf, rulesOf } from '@/lib/reading/method/rules-page'
import { model } from '@/lib/levers/model'

type PageParams = { params: Promise<{ locale: string; lever: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return model.levers.map(({ id }) => ({ lever: rulesOf(id) }))
}

export async function generateMetadata({ params }: PageParams) {
  const { locale, lever } = await params
  const t = await getTranslations({ locale, namespace: 'method.matrix' })
  const levers = await getTranslations({ locale, namespace: 'levers.levers' })
  const id = leverOf(lever)?.id
  return id === undefined ? {} : { title: t('caption', { lever: levers(`${id}.name`) }) }
}

/** The rules of one lever: all of them on one page would be half a megabyte. */
export default function RulesPage({ params }: PageParams) {
  const { locale, lever: name } = use(params)
  setRequestLocale(locale)
  const lever = leverOf(name)
  if (lever === null) notFound()
  return <LeverRules lever={lever} />
}
