import { useTranslations } from 'next-intl'
import { factorIds } from '@/lib/instrument/factor-ids'
import type { DeskRow } from '@/lib/wire/desk-types'
import type { GlanceFactor } from '@/lib/wire/glance'
import { CaseLink } from './case-link'
import type { RowWords } from './use-row-words'

type DeskHeatProps = {
  readonly rows: readonly DeskRow[]
  readonly words: RowWords
  readonly missions: number
}

/** Beyond this the number of a weakness says little. */
const looseFrom = 50

/** Cases by weaknesses, each number on a shade of one ink; hatched where too little is known. Readable in grey. */
export function DeskHeat({ rows, words, missions }: DeskHeatProps) {
  const t = useTranslations('desk')
  const name = useTranslations('instrument.factors')
  return (
    <>
      <p className="small quiet my-2">{t('heat.lead')}</p>
      <div className="rowx my-2">
        <ul className="sw num" aria-label={t('heat.shades')}>
          {['0–25', '25–50', '50–75', '75–100'].map((shade, at) => (
            <li key={shade} className={`s${String(at + 1)}`}>
              {shade}
            </li>
          ))}
        </ul>
        <ul className="key">
          <li>
            <Swatch hatches={['h-n']} /> {t('heat.openKey')}
          </li>
          <li>
            <Swatch hatches={['h-l']} dark /> {t('heat.looseKey')}
          </li>
        </ul>
      </div>
      <table className="heat">
        <caption className="vh">{t('heat.caption')}</caption>
        <colgroup>
          <col className="c-case" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('columns.case')}</th>
            {factorIds.map((id) => (
              <th scope="col" key={id}>
                {name(`${id}.name`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.caseId}>
              <th scope="row">
                <CaseLink row={row} name={words.name(row)} />
                <span className="meta">{[words.standing(row, missions), words.state(row)].join(' · ')}</span>
              </th>
              {factorIds.map((id) => (
                <td key={id}>
                  <span className="rv">{t(`short.${id}`)}</span>
                  <Cell factor={row.glance?.factors.find((own) => own.id === id)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Cell({ factor }: { factor: GlanceFactor | undefined }) {
  const t = useTranslations('desk')
  if (factor === undefined) return null
  const { low, high, score } = factor
  if (score === null)
    return (
      <span className="cv un num">
        <Hatched by="h-n" />
        <span>{t('heat.openRange', { low, high })}</span>
      </span>
    )
  return (
    <span className={`cv num s${String(Math.min(4, Math.floor(score / 25) + 1))}`}>
      {high - low > looseFrom ? <Hatched by="h-l" /> : null}
      <b>{score}</b>
      <span>{t('heat.range', { low, high })}</span>
    </span>
  )
}

const Hatched = ({ by }: { by: string }) => (
  <svg width="100%" height="100%" aria-hidden="true" focusable="false">
    <rect width="100%" height="100%" fill={`url(#${by})`} />
  </svg>
)

const Swatch = ({ hatches, dark = false }: { hatches: readonly string[]; dark?: boolean }) => (
  <svg width="34" height="20" aria-hidden="true" focusable="false">
    {dark ? <rect width="34" height="20" fill="var(--step-4)" /> : null}
    {hatches.map((by) => (
      <rect key={by} width="34" height="20" fill={`url(#${by})`} stroke="var(--edge)" />
    ))}
  </svg>
)
