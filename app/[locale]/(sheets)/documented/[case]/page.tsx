import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { use } from 'react'
import { DocumentedResult } from '@/components/documented/documented-result'
import { codedCases, findCodedCase } from '@/lib/literature/cases/documented/coded-cases'

type PageParams = { params: Promise<{ locale: string; case: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return codedCases.map(({ id }) => ({ case: id }))
}

export async function generateMetadata({ params }: PageParams) {
  const { locale, case: id } = await params
  const t = await getTranslations({ locale, namespace: 'documented.cases' })
  return { title: t(`${id}.title`) }
}

export default function DocumentedCasePage({ params }: PageParams) {
  const { locale, case: id } = use(params)
  setRequestLocale(locale)
  const codedCase = findCodedCase(id)
  if (codedCase === null) notFound()
  return <DocumentedResult codedCase={codedCase} />
}
