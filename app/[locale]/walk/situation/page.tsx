import { getTranslations, setRequestLocale } from 'next-intl/server'
import { SituationFields } from '@/components/situation/situation-fields'
import { AnswerSheet } from '@/components/walk/answer-sheet'
import { WalkFrame } from '@/components/walk/walk-frame'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'situation' })
  return { title: t('title') }
}

export default async function SituationPage({ params }: PageParams) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('situation')
  return (
    <WalkFrame page="situation" intro={t('intro')}>
      <AnswerSheet>
        <SituationFields />
      </AnswerSheet>
    </WalkFrame>
  )
}
