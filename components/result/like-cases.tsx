import { useTranslations } from 'next-intl'
import { lazy, Suspense } from 'react'
import type { Answers } from '@/lib/instrument/types'

export type LikeCasesProps = {
  readonly leverId: string
  /** The answers of the case on the page: what "like yours" is measured against. */
  readonly answers: Answers
  /** A documented case that is on the page itself and should not stand beside itself. */
  readonly except?: string
}

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
