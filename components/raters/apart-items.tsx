import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ComparedItem, RaterComparison } from '@/lib/workshop/compare-raters'
import { ComparedItemView } from './compared-item'
import type { Rater } from '@/lib/reading/raters/raters-in'

/** From this many levels on a difference stands open; one step apart is folded. */
const farApart = 2

/** Where assessors differ, the furthest apart first: that is what to talk about. */
export function ApartItems(props: {
  comparison: RaterComparison
  raters: readonly Rater[]
  /** Citation of the measure of agreement. */
  source: ReactNode
}) {
  const { comparison, raters, source } = props
  const t = useTranslations('raters.apart')
  const { apart, agreed } = comparison
  const far = apart.filter(({ spread }) => spread >= farApart)
  const near = apart.filter(({ spread }) => spread < farApart)
  return (
    <section className="section" aria-labelledby="h-apart">
      <h2 id="h-apart">{t('heading')}</h2>
      <p className="quiet my-2">{t('lead', { count: apart.length, of: apart.length + agreed.length })}</p>
      {apart.length + agreed.length === 0 ? null : (
        <div className="small quiet my-2">
          <p>{t('scale', { raters: raters.length })}</p>
          {source}
        </div>
      )}
      <Items items={far} raters={raters} />
      {near.length === 0 ? null : (
        <details className="from">
          <summary>{t('near', { count: near.length })}</summary>
          <Items items={near} raters={raters} />
        </details>
      )}
    </section>
  )
}

function Items({ items, raters }: { items: readonly ComparedItem[]; raters: readonly Rater[] }) {
  return (
    <ul className="rlist">
      {items.map((item) => (
        <li key={item.id}>
          <ComparedItemView item={item} raters={raters} />
        </li>
      ))}
    </ul>
  )
}
