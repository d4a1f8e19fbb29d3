import { useFormatter, useTranslations } from 'next-intl'
import { SourceSquares, type SquareKind } from '@/components/charts/source-squares'
import { useLeverName } from '@/components/words/lever-words'
import { useQuotedList } from '@/components/words/quoted-list'
import type { ResultPage } from '@/components/words/result-page'
import { leversToReview } from '@/lib/review/levers-to-review'
import { weakEvidence, type WeakAnswer } from '@/lib/review/weak-evidence'
import { SayOf } from './say-of'
import { useResultBefore } from './use-result-before'

const legend = ['observed', 'reported', 'assumed', 'open'] as const satisfies readonly SquareKind[]

/** How each answer is known, page by page, and what of the levers above rests on what is only assumed. */
export function Evidence({ page }: { readonly page: ResultPage }) {
  const t = useTranslations('review.evidence')
  const rests = useTranslations('result.rests')
  const before = useResultBefore()
  const { counts } = page
  const looked = page.isHeld
    ? []
    : leversToReview({
        levers: page.result.levers,
        before: before?.levers ?? null,
        planned: page.planned.map(({ lever }) => lever),
        first: page.showShares ? 2 : 0,
      }).map(({ lever }) => lever)
  return (
    <section className="section" id="evidence" aria-labelledby="h-evidence">
      <h2 id="h-evidence">{t('heading')}</h2>
      <p className="small">{t('answered', { answered: counts.answered, asked: counts.asked })}</p>
      <ul className="key">
        {legend.map((kind) => (
          <li key={kind}>
            <SourceSquares squares={[kind]} /> {rests(kind, { count: counts.of[kind] })}
          </li>
        ))}
      </ul>
      <ul className="rlist mt-2">
        {counts.pages.map(({ group, items, squares }) => (
          <li key={group ?? 'counterpart'}>
            <b>{group === null ? rests('counterpart') : page.words.factor(group)}</b>{' '}
            <SourceSquares squares={squares} />
            <Weak page={page} weak={weakEvidence(items, page.answers, looked)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Weak({ page, weak }: { readonly page: ResultPage; readonly weak: readonly WeakAnswer[] }) {
  const t = useTranslations('review.evidence')
  const format = useFormatter()
  const quoted = useQuotedList()
  const nameOf = useLeverName()
  if (weak.length === 0) return <p className="small">{t('noneAssumed')}</p>
  const idle = weak.filter(({ levers }) => levers.length === 0)
  return (
    <>
      {weak
        .filter(({ levers }) => levers.length > 0)
        .map(({ item, levers }) => (
          <div key={item} className="small">
            <p>{t('assumed', { item: page.words.name(item), levers: format.list(levers.map(nameOf)) })}</p>
            <SayOf itemId={item} />
          </div>
        ))}
      {idle.length === 0 ? null : (
        <p className="small quiet">
          {t('alsoAssumed', { items: quoted(idle.map(({ item }) => page.words.name(item))) })}
        </p>
      )}
    </>
  )
}
