import { getTranslations, setRequestLocale } from 'next-intl/server'
import { SituationPage } from '@/components/walk/situation-page'
import { currentVersion } from '@/lib/instrument/known-versions'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'situation' })
  return { title: t('title') }
}

export default async function Situation({ params }: PageParams) {
  const { locale } = await params
  setRequestLocale(locale)
  return <SituationPage version={currentVersion} />
}
