import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FactorRange } from '@/components/charts/factor-range'
import { factorIds } from '@/lib/instrument/factor-ids'
import { deskBands, type DeskRow } from '@/lib/wire/desk-types'
import { CaseLink } from './case-link'
import type { RowWords } from './use-row-words'

type DeskCompareProps = {
  /** In the order they were picked. */
  readonly rows: readonly DeskRow[]
  readonly words: RowWords
  readonly missions: number
  readonly levers: readonly { readonly id: string; readonly name: string }[]
}

/** Two to five cases beside each other: a column each. Nothing is added up, and no case is called worse than another. */
export function DeskCompare({ rows, words, missions, levers }: DeskCompareProps) {
  const t = useTranslations('desk')
  const name = useTranslations('instrument.factors')
  const list = (ids: readonly string[]) =>
    ids.length === 0 ? (
      <span className="quiet">{t('compare.none')}</span>
    ) : (
      <ul className="plainlist">
        {ids.map((id) => (
          <li key={id}>{levers.find((lever) => lever.id === id)?.name ?? id}</li>
        ))}
      </ul>
    )
  const line = (head: string, cell: (row: DeskRow) => ReactNode) => (
    <tr key={head}>
      <th scope="row">{head}</th>
      {rows.map((row) => (
        <td key={row.caseId} data-h={words.name(row)}>
          {cell(row)}
        </td>
      ))}
    </tr>
  )
  return (
    <>
      <p className="small quiet my-2">{t('compare.lead')}</p>
      <table className="fold beside num">
        <caption className="vh">{t('compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.what')}</th>
            {rows.map((row) => (
              <th scope="col" key={row.caseId}>
                <CaseLink row={row} name={words.name(row)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {line(t('compare.ask'), (row) =>
            words
              .ask(row)
              .filter((part) => part !== '')
              .join(' · '),
          )}
          {line(t('columns.state'), (row) => words.state(row))}
          {line(t('compare.answered'), (row) => words.standing(row, missions))}
          {factorIds.map((id) =>
            line(name(`${id}.name`), (row) => {
              const factor = row.glance?.factors.find((own) => own.id === id)
              return factor === undefined ? null : (
                <>
                  <FactorRange {...factor} size="mini" />
                  <span className="small">{words.shortRange(factor)}</span>
                </>
              )
            }),
          )}
          {line(t('columns.care'), (row) => {
            const care = [...words.demands(row), ...words.stops(row).map(({ text }) => text)]
            return care.length === 0 ? (
              <span className="quiet">{t('nothing')}</span>
            ) : (
              care.map((text) => (
                <b key={text} className="block">
                  {text}
                </b>
              ))
            )
          })}
          {line(t('compare.planned'), (row) => list(row.planned))}
          {deskBands.map((band) =>
            line(t(`bands.${band}`), (row) =>
              row.glance?.levers == null ? (
                <span className="quiet">{t('compare.notSubmitted')}</span>
              ) : (
                list(row.glance.levers[band])
              ),
            ),
          )}
          {line(t('columns.look'), (row) => words.look(row).text || t('noDay'))}
        </tbody>
      </table>
    </>
  )
}
