import { useTranslations } from 'next-intl'
import { lazy, Suspense } from 'react'
import { localePath } from '@/components/ui/locale-path'
import { useLocale } from 'next-intl'
import type { ResultPage } from '@/components/words/result-page'
import type { LeverResult } from '@/lib/scoring/types'

type LikeCasesProps = { readonly page: ResultPage; readonly lever: LeverResult }

/** The cases are many and few people open them: they come in a piece of their own, after the result. */
const LeverUses = lazy(() =>
  import('./lever-uses').then(({ LeverUses: component }) => ({ default: component })),
)

/**
 * Folded: how a lever went where it was used before, the most alike case first. On a page that is made at build only the way to
 * them: what is alike is worked out on the device.
 */
export function LikeCases({ page, lever }: LikeCasesProps) {
  const t = useTranslations('documentedPages.uses')
  const locale = useLocale()
  if (!page.isLive) {
    return (
      <p className="small np">
        <a className="tall" href={`${localePath(locale, '/documented')}?lever=${lever.id}`}>
          {t('all')}
        </a>
      </p>
    )
  }
  return (
    <details className="more">
      <summary>{t('offer')}</summary>
      <Suspense fallback={<p className="small quiet">{t('loading')}</p>}>
        <LeverUses page={page} lever={lever} />
      </Suspense>
    </details>
  )
}
