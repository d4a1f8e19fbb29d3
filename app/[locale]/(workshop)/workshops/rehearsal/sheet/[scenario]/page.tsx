import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { RehearsalSheet } from '@/components/workshop/rehearsal/rehearsal-sheet'
import { currentInstrument } from '@/lib/instrument/instruments'
import { briefOf } from '@/lib/reading/brief-of'
import { getWorkedExample } from '@/lib/reading/get-worked-example'
import { findRehearsalCase, rehearsalCases } from '@/lib/workshop/rehearsal/rehearsal-cases'
import { roles } from '@/lib/workshop/rehearsal/roles'

type PageParams = { params: Promise<{ locale: string; scenario: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return rehearsalCases.map(({ id }) => ({ scenario: id }))
}

export async function generateMetadata({ params }: PageParams) {
  const { locale, scenario } = await params
  const t = await getTranslations({ locale, namespace: 'rehearsal.sheet' })
  const titles = await getTranslations({ locale, namespace: 'workshopScenarios' })
  return { title: t('title', { scenario: titles(`${scenario}.title`) }) }
}

export default function RehearsalSheetPage({ params }: PageParams) {
  const { locale, scenario } = use(params)
  setRequestLocale(locale)
  const rehearsal = findRehearsalCase(scenario)
  if (rehearsal === null) throw new Error(`No rehearsal of ${scenario}`)
  return (
    <RehearsalSheet
      rehearsal={rehearsal}
      documented={getWorkedExample(scenario).documented}
      briefs={roles.map((role) => briefOf(scenario, role, currentInstrument.version))}
    />
  )
}
