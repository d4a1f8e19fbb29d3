import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import type { LikeUse } from '@/lib/literature/likeness'
import { useQuotedList } from '@/components/words/quoted-list'
import { rich } from '@/components/words/rich'

type LikeUseListProps = {
  readonly heading: string
  /** The most like first. */
  readonly uses: readonly LikeUse[]
  /** Whether any question that decides the lever is answered: else there is nothing to compare with. */
  readonly comparable: boolean
}

/** Uses shown before the rest is folded. */
const shownAtOnce = 3

/** Documented uses that went one way, each with the answers on which its case agrees and differs. */
export function LikeUseList({ heading, uses, comparable }: LikeUseListProps) {
  const t = useTranslations('documentedPages.uses')
  const rows = uses.map((like) => (
    <LikeUseRow key={`${like.documentedCase.id} ${like.use.id}`} like={like} comparable={comparable} />
  ))
  const rest = rows.slice(shownAtOnce)
  return (
    <div>
      <h5>{heading}</h5>
      {rows.length === 0 && <p className="quiet">{t('empty')}</p>}
      <ul className="rlist">{rows.slice(0, shownAtOnce)}</ul>
      {rest.length > 0 && (
        <details className="more">
          <summary>{t('more', { count: rest.length })}</summary>
          <ul className="rlist">{rest}</ul>
        </details>
      )}
    </div>
  )
}

function LikeUseRow({ like, comparable }: { like: LikeUse; comparable: boolean }) {
  const words = useTranslations('documented.cases')
  const t = useTranslations('documentedPages.uses')
  const kinds = useTranslations('documented.kinds')
  const outcomes = useTranslations('examples.outcomes')
  const locale = useLocale()
  const { documentedCase, use, likeness } = like
  return (
    <li className="likeuse">
      <p>
        <a href={localePath(locale, `/documented/${documentedCase.id}`)}>
          {words(`${documentedCase.id}.title`)}
        </a>{' '}
        <span className="tag">{outcomes(use.outcome)}</span>
        <br />
        <span className="small quiet">{kinds(documentedCase.counterpartKind)}</span>
      </p>
      <p className="lit small">{words(`${documentedCase.id}.uses.${use.id}`)}</p>
      {use.confounded && (
        <p className="small">
          {t.rich('confound', { ...rich, confound: words(`${documentedCase.id}.confound`) })}
        </p>
      )}
      {comparable && <Comparison likeness={likeness} />}
    </li>
  )
}

function Comparison({ likeness: { agreeing, differing } }: Pick<LikeUse, 'likeness'>) {
  const t = useTranslations('documentedPages.uses')
  const items = useTranslations('instrument.items')
  const quoted = useQuotedList()
  const named = (ids: readonly string[]) => quoted(ids.map((id) => items(`${id}.name`)))
  if (agreeing.length + differing.length === 0) return <p className="small quiet">{t('open')}</p>
  return (
    <>
      {agreeing.length > 0 && <p className="small">{t.rich('agree', { ...rich, items: named(agreeing) })}</p>}
      {differing.length > 0 && (
        <p className="small">{t.rich('differ', { ...rich, items: named(differing) })}</p>
      )}
    </>
  )
}
