import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import type { OpenFailure } from './case-session'

/** Why no result can be shown, and the way to the cases. `why` null: the address names no case. */
export function NoCase({ why }: { why: OpenFailure | null }) {
  const t = useTranslations('resultPage')
  const walk = useTranslations('client.walk')
  const locale = useLocale()
  return (
    <div className="note" role="alert">
      <p>{why === null ? t('none') : walk(`failed.${why}`)}</p>
      <p className="mt-2">
        <a href={localePath(locale, '/cases')}>{walk('toCases')}</a>
      </p>
    </div>
  )
}
