import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { use } from 'react'
import { DocumentedResult } from '@/components/documented/documented-result'
import { documentedCases, findDocumentedCase } from '@/lib/literature/cases/documented/documented-cases'

type PageParams = { params: Promise<{ locale: string; case: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return documentedCases.map(({ id }) => ({ case: id }))
}

export async function generateMetadata({ params }: PageParams) {
  const { locale, case: id } = await params
  const t = await getTranslations({ locale, namespace: 'documented.cases' })
  return { title: t(`${id}.title`) }
}

export default function DocumentedCasePage({ params }: PageParams) {
  const { locale, case: id } = use(params)
  setRequestLocale(locale)
  const documentedCase = findDocumentedCase(id)
  if (documentedCase === null) notFound()
  return <DocumentedResult documentedCase={documentedCase} />
}
