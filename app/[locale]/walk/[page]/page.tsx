import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { pageWords } from '@/components/words/page-words'
import { QuestionPage } from '@/components/walk/question-page'
import { currentInstrument } from '@/lib/instrument/instruments'
import { isQuestionPage, questionPages } from '@/lib/instrument/walk'

type PageParams = { params: Promise<{ locale: string; page: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return questionPages.map((page) => ({ page }))
}

export async function generateMetadata({ params }: PageParams) {
  const { locale, page } = await params
  const t = await getTranslations({ locale, namespace: 'instrument' })
  return isQuestionPage(page) ? { title: t(`${pageWords(page)}.name`) } : {}
}

/** A page of the questions that new assessments are asked. */
export default async function WalkPage({ params }: PageParams) {
  const { locale, page } = await params
  setRequestLocale(locale)
  if (!isQuestionPage(page)) notFound()
  return <QuestionPage page={page} version={currentInstrument.version} />
}
