import { useTranslations } from 'next-intl'
import { lazy, Suspense } from 'react'
import type { ResultPage } from '@/components/words/result-page'
import type { LeverResult } from '@/lib/scoring/types'

type LikeCasesProps = { readonly page: ResultPage; readonly lever: LeverResult }

/** The cases are many and few people open them: they come in a piece of their own, after the result. */
const LeverUses = lazy(() =>
  import('./lever-uses').then(({ LeverUses: component }) => ({ default: component })),
)

/** Folded: how a lever went where it was used before, the most alike case first. A page that is made at build brings them itself. */
export function LikeCases({ page, lever }: LikeCasesProps) {
  const t = useTranslations('documentedPages.uses')
  return (
    <details className="more">
      <summary>{t('offer')}</summary>
      {page.drawUses?.(page, lever) ?? (
        <Suspense fallback={<p className="small quiet">{t('loading')}</p>}>
          <LeverUses page={page} lever={lever} />
        </Suspense>
      )}
    </details>
  )
}
