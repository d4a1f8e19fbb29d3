'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useQuery } from './use-query'
import { localePath } from './locale-path'

/** Leads to where one signs in, and from there back to this page. */
export function ComeInLink() {
  const t = useTranslations('client.status')
  const locale = useLocale()
  useQuery() // a case gets its id in the address while the page is open
  const back = typeof window === 'undefined' ? '' : `${window.location.pathname}${window.location.search}`
  return <a href={`${localePath(locale, '/start')}?then=${encodeURIComponent(back)}`}>{t('signIn')}</a>
}
