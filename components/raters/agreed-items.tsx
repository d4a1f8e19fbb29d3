import { useTranslations } from 'next-intl'
import { useItemWords } from '@/components/words/item-words'
import type { ComparedItem, RaterComparison } from '@/lib/workshop/compare-raters'
import { AgreementWords } from './agreement-words'
import type { Rater } from '@/lib/reading/raters/raters-in'
import { RaterWords } from './rater-words'

/** The rest, folded: where they agree, what only one answered, what nobody did. */
export function AgreedItems({
  comparison,
  raters,
}: {
  comparison: RaterComparison
  raters: readonly Rater[]
}) {
  const t = useTranslations('raters.rest')
  const { agreed, onlyOne, nobody } = comparison
  return (
    <section className="section" aria-labelledby="h-rest">
      <h2 id="h-rest">{t('heading')}</h2>
      <Fold summary={t('agreed', { count: agreed.length })} items={agreed} raters={raters} />
      <Fold summary={t('onlyOne', { count: onlyOne.length })} items={onlyOne} raters={raters} />
      <Fold summary={t('nobody', { count: nobody.length })} items={nobody} raters={[]} />
    </section>
  )
}

type FoldProps = { summary: string; items: readonly ComparedItem[]; raters: readonly Rater[] }

function Fold({ summary, items, raters }: FoldProps) {
  const words = useItemWords(null)
  if (items.length === 0) return <p className="small quiet my-2">{summary}</p>
  return (
    <details className="from">
      <summary>{summary}</summary>
      <ul className="rlist small">
        {items.map(({ id, agreement }) => (
          <li key={id}>
            <p className="w6">{words.name(id)}</p>
            {raters.length === 0 ? null : <RaterWords itemId={id} raters={raters} />}
            {agreement === null ? null : <AgreementWords agreement={agreement} />}
          </li>
        ))}
      </ul>
    </details>
  )
}
