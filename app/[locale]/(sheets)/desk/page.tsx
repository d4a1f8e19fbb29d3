import '@/app/styles/desk.css'
import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { DeskPage } from '@/components/desk/desk-page'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { model } from '@/lib/levers/model'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'desk' })
  return { title: t('title') }
}

const read = [
  'desk',
  'instrument.factors',
  'situation.kinds',
  'lookAgain.triggers',
  'lookAgain.row',
  'people.problems',
  'client.status.signIn',
]

export default function Page({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  const lever = useTranslations('levers.levers')
  const levers = model.levers.map(({ id }) => ({ id, name: lever(`${id}.name`) }))
  return (
    <NextIntlClientProvider messages={pickMessages(useMessages(), ...read)}>
      <DeskPage levers={levers} />
    </NextIntlClientProvider>
  )
}
