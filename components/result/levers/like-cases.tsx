import { useTranslations } from 'next-intl'
import { lazy, Suspense } from 'react'
import type { LikeCasesProps } from './lever-uses'

/** The cases are many and few people open them: they come in a piece of their own, after the result. */
const LeverUses = lazy(() =>
  import('./lever-uses').then(({ LeverUses: component }) => ({ default: component })),
)

/**
 * Folded: how a lever went where it was used before, the cases most like the answers first, what worked beside what did
 * not. Works on the server and in the browser; there the page passes on the messages that `pickUseMessages` picks.
 */
export function LikeCases(props: LikeCasesProps) {
  const t = useTranslations('documentedPages.uses')
  return (
    <details className="full more">
      <summary>{t('offer')}</summary>
      <Suspense fallback={<p className="small quiet">{t('loading')}</p>}>
        <LeverUses {...props} />
      </Suspense>
    </details>
  )
}
