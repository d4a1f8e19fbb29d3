import { useLocale, useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { localePath } from '@/components/ui/locale-path'
import { isVersion } from '@/lib/instrument/known-versions'
import { walkPath, type WalkPage } from '@/lib/instrument/walk'

type OtherQuestionsProps = {
  readonly page: WalkPage
  /** The version that the assessment was begun with; another than this page asks. */
  readonly version: string
}

/** An assessment goes on with the questions it was begun with: leads to the page that asks them, or says that there is none. */
export function OtherQuestions({ page, version }: OtherQuestionsProps) {
  const t = useTranslations('client.walk')
  const locale = useLocale()
  const isKnown = isVersion(version)

  useEffect(() => {
    if (!isKnown) return
    const { search, hash } = window.location
    window.location.replace(`${localePath(locale, walkPath(page, version))}${search}${hash}`)
  }, [isKnown, locale, page, version])

  if (isKnown) return <p className="caseline quiet">&nbsp;</p>
  return (
    <p className="note" role="alert">
      {t('failed.newer-version')} <a href={localePath(locale, '/cases')}>{t('toCases')}</a>
    </p>
  )
}
