import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { Citations } from '@/components/words/citations'
import { RatersSheet } from '@/components/raters/raters-sheet'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { measureSources } from '@/lib/workshop/measure-sources'

const read = [
  'stops',
  'cases',
  'client',
  'instrument',
  'levers.levers',
  'raters',
  'result.bands',
  'result.factors',
  'result.known',
  'result.working',
  'resultPage',
]

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'raters' })
  return { title: t('title') }
}

export default async function RatersPage({ params }: PageParams) {
  const { locale } = await params
  setRequestLocale(locale)
  return (
    <NextIntlClientProvider messages={pickMessages(await getMessages(), ...read)}>
      <RatersSheet
        sources={{
          agreement: <Citations sources={[measureSources.agreement]} />,
          alpha: <Citations sources={[measureSources.alpha]} />,
        }}
      />
    </NextIntlClientProvider>
  )
}
