import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { RecordDots } from '@/components/charts/record-dots'
import { localePath } from '@/components/ui/locale-path'
import { useQuotedList } from '@/components/words/quoted-list'
import { rich } from '@/components/words/rich'
import { documentedCases } from '@/lib/literature/cases/documented/documented-cases'
import type { DocumentedCase } from '@/lib/literature/cases/documented/types'
import { scaleSide } from '@/lib/reading/levers/scale-side'
import type { LikeUse, SharedItem } from '@/lib/scoring/record'
import type { ResultPage } from '@/components/words/result-page'
import type { LeverResult } from '@/lib/scoring/types'

type LeverUsesProps = {
  readonly page: ResultPage
  readonly lever: LeverResult
  /** Only those shown at once: on a page made at build, all of them would weigh more than the rest of it. */
  readonly isShort?: boolean
}

/** Uses shown before the rest is folded. */
const shownAtOnce = 5

/** Every documented use of one lever: those that count, the most alike first with what is alike and what is not; then the others. */
export function LeverUses({ page, lever, isShort = false }: LeverUsesProps) {
  const t = useTranslations('documentedPages.uses')
  const locale = useLocale()
  const uses = page.background.get(lever.id)?.likeUses ?? []
  const drawn = isShort ? uses.slice(0, shownAtOnce) : uses
  const rows = drawn.map((use, at) => <CountedUse key={at} use={use} lever={lever.id} />)
  const rest = rows.slice(shownAtOnce)
  return (
    <div className="stack-s">
      {rows.length === 0 && <p>{t('none')}</p>}
      <p className="note small">{t('bias')}</p>
      {rows.length > 0 && (
        <p className="small quiet">
          {t(uses.some(({ shared }) => shared.length > 0) ? 'order' : 'orderNone')}
        </p>
      )}
      <ul className="rlist">{rows.slice(0, shownAtOnce)}</ul>
      {rest.length > 0 && (
        <details className="more">
          <summary>{t('more', { count: rest.length })}</summary>
          <ul className="rlist">{rest}</ul>
        </details>
      )}
      {!isShort && <Uncounted lever={lever.id} counted={uses} />}
      <p className="small">
        <a href={`${localePath(locale, '/documented')}?lever=${lever.id}`}>{t('all')}</a>
      </p>
    </div>
  )
}

const usesOf = ({ uses }: DocumentedCase, lever: string) => uses.filter((use) => use.lever === lever)

function CountedUse({ use, lever }: { readonly use: LikeUse; readonly lever: string }) {
  const t = useTranslations('documentedPages.uses')
  const outcomes = useTranslations('examples.outcomes')
  const documentedCase = documentedCases.find(({ id }) => id === use.caseId)
  if (documentedCase === undefined) return null
  return (
    <li className="likeuse" data-use={use.outcome}>
      <p>
        <RecordDots outcomes={[use.outcome]} /> <b>{outcomes(use.outcome)}</b>{' '}
        <CaseLink id={documentedCase.id} />
      </p>
      <UseWords
        documentedCase={documentedCase}
        ids={usesOf(documentedCase, lever)
          .filter(({ outcome }) => outcome === use.outcome)
          .map(({ id }) => id)}
      />
      {use.shared.length === 0 ? <p className="small quiet">{t('open')}</p> : <Shared shared={use.shared} />}
    </li>
  )
}

function CaseLink({ id }: { readonly id: string }) {
  const words = useTranslations('documented.cases')
  const locale = useLocale()
  return <a href={localePath(locale, `/documented/${id}`)}>{words(`${id}.title`)}</a>
}

type UseWordsProps = { readonly documentedCase: DocumentedCase; readonly ids: readonly string[] }

function UseWords({ documentedCase: { id, uses }, ids }: UseWordsProps) {
  const words = useTranslations(`documented.cases.${id}`)
  const t = useTranslations('documentedPages.uses')
  return ids.map((use) => (
    <div key={use}>
      <p className="lit small">{words(`uses.${use}`)}</p>
      {uses.some((one) => one.id === use && one.confounded === true) && (
        <p className="small">{t.rich('confound', { ...rich, confound: words('confound') })}</p>
      )}
    </div>
  ))
}

/** What is answered on the same side of the scale here and there, and what is not. */
function Shared({ shared }: { readonly shared: readonly SharedItem[] }) {
  const t = useTranslations('documentedPages.uses')
  const items = useTranslations('instrument.items')
  const quoted = useQuotedList()
  const isAlike = ({ ours, theirs }: SharedItem) => scaleSide(ours) === scaleSide(theirs)
  const named = (some: readonly SharedItem[]) => quoted(some.map(({ item }) => items(`${item}.name`)))
  const alike = shared.filter(isAlike)
  const other = shared.filter((one) => !isAlike(one))
  return (
    <>
      {alike.length > 0 && <p className="small">{t.rich('agree', { ...rich, items: named(alike) })}</p>}
      {other.length > 0 && <p className="small">{t.rich('differ', { ...rich, items: named(other) })}</p>}
    </>
  )
}

/** Uses that no count holds: with a government, for a short time only. Shown, so that nothing is hidden. */
function Uncounted({ lever, counted }: { readonly lever: string; readonly counted: readonly LikeUse[] }) {
  const t = useTranslations('documentedPages.uses')
  const kinds = useTranslations('documented.kinds')
  const outcomes = useTranslations('examples.outcomes')
  const rows = documentedCases.flatMap((one): ReactNode[] =>
    usesOf(one, lever)
      .filter(({ outcome }) => one.counterpartKind === 'government' || outcome === 'short-term-only')
      .filter(({ outcome }) => !counted.some((use) => use.caseId === one.id && use.outcome === outcome))
      .map(({ id, outcome }) => (
        <li className="likeuse" key={`${one.id} ${id}`}>
          <p>
            <b>{outcomes(outcome)}</b> <CaseLink id={one.id} />{' '}
            <span className="small quiet">{kinds(one.counterpartKind)}</span>
          </p>
          <UseWords documentedCase={one} ids={[id]} />
        </li>
      )),
  )
  if (rows.length === 0) return null
  return (
    <details className="more">
      <summary>{t('uncounted', { count: rows.length })}</summary>
      <ul className="rlist">{rows}</ul>
    </details>
  )
}
