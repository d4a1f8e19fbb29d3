import '@/app/styles/sheets.css'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { CheckSheet } from '@/components/check/check-sheet'
import { CheckPage } from '@/components/walk/check-page'
import { currentVersion } from '@/lib/instrument/known-versions'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'check' })
  return { title: t('title') }
}

export default async function Check({ params }: PageParams) {
  const { locale } = await params
  setRequestLocale(locale)
  return (
    <CheckPage version={currentVersion}>
      <CheckSheet version={currentVersion} />
    </CheckPage>
  )
}
