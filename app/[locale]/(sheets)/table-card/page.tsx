import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { carryCaseScript } from '@/components/open-case/kept-fields'
import { TableCard } from '@/components/print/table-card'
import { pickMessages } from '@/lib/i18n/next/pick-messages'

const read = [
  'client',
  'levers.levers.persuade.interests.arguments',
  'levers.levers.persuade.norms.arguments',
  'print.table',
  'raters.blindNote',
  'resultPage',
]

type PageParams = { params: Promise<{ locale: string }> }

/** Title and description name neither this application nor what it is for: the page may be seen at a post. */
export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'print.table' })
  return { title: { absolute: t('title') }, description: t('title') }
}

export default async function TableCardPage({ params }: PageParams) {
  const { locale } = await params
  setRequestLocale(locale)
  const messages = pickMessages(await getMessages(), ...read)
  return (
    <NextIntlClientProvider messages={messages}>
      <script dangerouslySetInnerHTML={{ __html: carryCaseScript }} />
      <TableCard />
    </NextIntlClientProvider>
  )
}
