import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { pageWords } from '@/components/walk/page-words'
import { QuestionPage } from '@/components/walk/question-page'
import { currentInstrument } from '@/lib/instrument/instruments'
import { isWalkPage, listItemsOn, walkPages } from '@/lib/instrument/walk'

type PageParams = { params: Promise<{ locale: string; page: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return walkPages.filter((page) => listItemsOn(currentInstrument, page).length > 0).map((page) => ({ page }))
}

export async function generateMetadata({ params }: PageParams) {
  const { locale, page } = await params
  const t = await getTranslations({ locale, namespace: 'instrument' })
  return { title: t(`${pageWords(page)}.name`) }
}

/** A page of the questions that new assessments are asked. */
export default async function WalkPage({ params }: PageParams) {
  const { locale, page } = await params
  setRequestLocale(locale)
  if (!isWalkPage(page)) notFound()
  return <QuestionPage page={page} version={currentInstrument.version} />
}
