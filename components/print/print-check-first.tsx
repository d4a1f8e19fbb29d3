import { useTranslations } from 'next-intl'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import type { LeverCheck } from '@/lib/reading/levers/lever-facts'

type PrintCheckFirstProps = {
  readonly page: ResultPage
  readonly check: Exclude<LeverCheck, { kind: 'unblock' }>
}

/** What to find out or to check again before a lever that is possible is used. */
export function PrintCheckFirst({ page, check: { kind, item } }: PrintCheckFirstProps) {
  const t = useTranslations('print.levers')
  return t.rich(kind === 'find-out' ? 'checkOpen' : 'checkAnswer', { ...rich, item: page.words.name(item) })
}
