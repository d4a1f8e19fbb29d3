import '@/app/styles/sheets.css'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { CheckSheet } from '@/components/check/check-sheet'
import { CheckPage } from '@/components/walk/check-page'
import { pageWords } from '@/components/words/page-words'
import { QuestionPage } from '@/components/walk/question-page'
import { SituationPage } from '@/components/walk/situation-page'
import { earlierVersions, instrumentNamespace } from '@/lib/i18n/next/instrument-namespace'
import { isVersion } from '@/lib/instrument/known-versions'
import { isQuestionPage, isWalkPage, walkPages } from '@/lib/instrument/walk'

type PageParams = { params: Promise<{ locale: string; version: string; page: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return earlierVersions.flatMap((version) => walkPages.map((page) => ({ version, page })))
}

export async function generateMetadata({ params }: PageParams) {
  const { locale, version, page } = await params
  if (!isQuestionPage(page)) {
    const t = await getTranslations({ locale, namespace: page })
    return { title: t('title') }
  }
  const t = await getTranslations({ locale, namespace: instrumentNamespace(version) })
  return { title: t(`${pageWords(page)}.name`) }
}

/** A page of the walk for an assessment that was begun with an earlier version of the questions, and goes on with it. */
export default async function EarlierPage({ params }: PageParams) {
  const { locale, version, page } = await params
  setRequestLocale(locale)
  if (!isWalkPage(page) || !isVersion(version)) notFound()
  if (page === 'situation') return <SituationPage version={version} />
  if (page !== 'check') return <QuestionPage page={page} version={version} />
  return (
    <CheckPage version={version}>
      <CheckSheet version={version} />
    </CheckPage>
  )
}
