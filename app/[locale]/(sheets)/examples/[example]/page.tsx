import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { use } from 'react'
import { ExampleResult } from '@/components/examples/example-result'
import { workedExamples, findWorkedExample } from '@/lib/literature/cases/worked-examples'

type PageParams = { params: Promise<{ locale: string; example: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return workedExamples.map(({ id }) => ({ example: id }))
}

export async function generateMetadata({ params }: PageParams) {
  const { locale, example } = await params
  const t = await getTranslations({ locale, namespace: 'examples' })
  return { title: t(`${example}.codeName`) }
}

export default function ExamplePage({ params }: PageParams) {
  const { locale, example } = use(params)
  setRequestLocale(locale)
  const documented = findWorkedExample(example)
  if (documented === null) notFound()
  return <ExampleResult documented={documented} />
}
