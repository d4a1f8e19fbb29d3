import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StoppedWords } from '@/components/stops/stopped-lever'
import { LeverRecord } from '@/components/words/lever-record'
import { useLeverName } from '@/components/words/lever-words'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { useNOf20 } from '@/components/words/share-words'
import { catalogue } from '@/lib/levers/catalogue'
import { leverFacts } from '@/lib/reading/levers/lever-facts'
import type { LeverResult } from '@/lib/scoring/types'
import { LeverCare } from './lever-care'

type LeverRowProps = {
  readonly page: ResultPage
  readonly lever: LeverResult
  /** Answers whose warning is stated once above the band. */
  readonly statedAbove: ReadonlySet<string>
  /** Where an address leads that names this row. */
  readonly id?: string
  /** What it unfolds to. */
  readonly children: ReactNode
}

/**
 * One lever in a row, with the same cells on every page that lists levers as they stand; unfolds in place. Of a stopped one
 * only that it is, and why.
 */
export function LeverRow({ page, lever, statedAbove, id, children }: LeverRowProps) {
  const t = useTranslations('result.levers')
  const nameOf = useLeverName()
  const isStopped = lever.status.state === 'stopped'
  const wielder = catalogue[lever.id]?.wielder
  return (
    <li data-lever={lever.id} data-stopped={isStopped ? '' : undefined}>
      <details className="lr" id={id}>
        <summary>
          <h4>
            {nameOf(lever.id)}{' '}
            {page.planned.some((planned) => planned.lever === lever.id) && (
              <span className="tag">{t('planned')}</span>
            )}
          </h4>
          {isStopped ? (
            <Cell name="answers">
              <StoppedWords status={lever.status} />
            </Cell>
          ) : (
            <Cell name="answers" label={t('column.answers')}>
              {t.rich(`says.${lever.conditions.state}`, rich)}
            </Cell>
          )}
          <Cell name="record" label={t('column.record')}>
            <LeverRecord page={page} lever={lever} form="short" />
          </Cell>
          <Cell name="risk" label={t('column.risk')}>
            <Risk page={page} lever={lever} />
          </Cell>
          <Cell name="who" label={t('column.who')}>
            {wielder !== undefined && t(`wielder.${wielder}`, { whose: page.whose })}
          </Cell>
          <Cell name="care">
            {!isStopped && <LeverCare page={page} lever={lever} statedAbove={statedAbove} />}
          </Cell>
        </summary>
        {children}
      </details>
    </li>
  )
}

type CellProps = {
  readonly name: 'answers' | 'record' | 'risk' | 'who' | 'care'
  /** Said where no head of a column stands above. */
  readonly label?: string
  readonly children: ReactNode
}

function Cell({ name, label, children }: CellProps) {
  const t = useTranslations('result.levers')
  return (
    <span className={`d-${name}`}>
      {label !== undefined && <span className="lr-label">{t('labelled', { label })} </span>}
      {children}
    </span>
  )
}

function Risk({ page, lever }: { readonly page: ResultPage; readonly lever: LeverResult }) {
  const t = useTranslations('result.levers')
  const words = useTranslations('levers')
  const nOf20 = useNOf20()
  const { risk } = leverFacts(lever, page)
  return (
    <>
      {t('risk', {
        label: words(`riskLabels.${risk.label}`),
        dimension: words(`riskDimensions.${risk.dimension}`),
      })}{' '}
      {risk.severeShare !== null && <b>{t('severe', { share: nOf20(risk.severeShare) })}</b>}
    </>
  )
}

/** The names of the cells, once above the rows where there is room; a screen reader hears each beside its cell. */
export function LeverRowHead() {
  const t = useTranslations('result.levers.column')
  return (
    <div className="lr-head" aria-hidden="true">
      {(['lever', 'answers', 'record', 'risk', 'who', 'care'] as const).map((column) => (
        <span key={column}>{t(column)}</span>
      ))}
    </div>
  )
}
