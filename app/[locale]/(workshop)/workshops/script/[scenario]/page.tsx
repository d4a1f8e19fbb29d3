import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { ScriptSheet } from '@/components/workshop/script-sheet'
import { getWorkedExample } from '@/lib/reading/get-worked-example'
import { getScenario, scenarios } from '@/lib/workshop/scenarios'

type PageParams = { params: Promise<{ locale: string; scenario: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return scenarios.map(({ id }) => ({ scenario: id }))
}

export async function generateMetadata({ params }: PageParams) {
  const { locale, scenario } = await params
  const t = await getTranslations({ locale, namespace: 'workshop.script' })
  const titles = await getTranslations({ locale, namespace: 'workshopScenarios' })
  return { title: t('title', { scenario: titles(`${scenario}.title`) }) }
}

export default function WorkshopScriptPage({ params }: PageParams) {
  const { locale, scenario } = use(params)
  setRequestLocale(locale)
  return <ScriptSheet scenario={getScenario(scenario)} documented={getWorkedExample(scenario).documented} />
}
