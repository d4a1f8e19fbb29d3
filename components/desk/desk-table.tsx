import { useTranslations } from 'next-intl'
import { FactorRange } from '@/components/charts/factor-range'
import { KeySwatch } from '@/components/charts/key-swatch'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { factorIds } from '@/lib/instrument/factor-ids'
import type { DeskRow, DeskState } from '@/lib/wire/desk-types'
import { CaseLink } from './case-link'
import { PickBox } from './pick-box'
import type { RowWords } from './use-row-words'

type DeskTableProps = {
  readonly rows: readonly DeskRow[]
  readonly words: RowWords
  readonly missions: number
  readonly picked: readonly string[]
}

/** What waits for somebody is filled, what does not hold is dashed. */
const tags: Partial<Readonly<Record<DeskState, string>>> = {
  draft: 'tag tag-dash',
  lapsed: 'tag tag-dash',
  waiting: 'tag tag-fill',
  escalated: 'tag tag-fill',
}

/** A case a row: what is asked of whom, where it stands, and the range of each weakness. */
export function DeskTable({ rows, words, missions, picked }: DeskTableProps) {
  const t = useTranslations('desk')
  return (
    <>
      <table className="ct num">
        <caption className="vh">{t('caption')}</caption>
        <colgroup>
          <col className="c-case" />
          <col className="c-st" />
          {factorIds.map((id) => (
            <col className="c-f" key={id} />
          ))}
          <col />
          <col className="c-look" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('columns.case')}</th>
            <th scope="col">{t('columns.state')}</th>
            {factorIds.map((id) => (
              <th scope="col" key={id}>
                {t(`short.${id}`)}
                <span className="ax" aria-hidden="true">
                  <span>0</span>
                  <span>100</span>
                </span>
              </th>
            ))}
            <th scope="col">{t('columns.care')}</th>
            <th scope="col">{t('columns.look')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.caseId} {...{ row, words, missions, picked }} />
          ))}
        </tbody>
      </table>
      <ul className="key my-3">
        <li>
          <KeySwatch mark="band" /> {t('key.range')}
        </li>
        <li>
          <KeySwatch mark="mark" /> {t('key.mark')}
        </li>
        <li>{t('key.scale')}</li>
      </ul>
    </>
  )
}

function Row({ row, words, missions, picked }: Omit<DeskTableProps, 'rows'> & { row: DeskRow }) {
  const t = useTranslations('desk')
  const dates = useDeviceDates()
  const look = words.look(row)
  const stops = words.stops(row)
  const demands = words.demands(row)
  const asked = words.ask(row).filter((part) => part !== '')
  return (
    <tr>
      <th scope="row">
        <CaseLink row={row} name={words.name(row)} />
        {asked.length === 0 ? null : <span className="meta line-clamp-2">{asked.join(' · ')}</span>}
        <span className="meta">{words.standing(row, missions)}</span>
        <PickBox caseId={row.caseId} name={words.name(row)} picked={picked} />
      </th>
      <td className="wide">
        <span className={tags[row.state] ?? 'tag'}>{words.state(row)}</span>
        <span className="meta">{dates.day(row.updatedAt)}</span>
      </td>
      {factorIds.map((id) => {
        const factor = row.glance?.factors.find((own) => own.id === id)
        return (
          <td key={id}>
            <span className="rv" aria-hidden="true">
              {t(`short.${id}`)}
            </span>
            {factor === undefined ? null : (
              <FactorRange {...factor} size="mini" label={words.range(factor)} />
            )}
          </td>
        )
      })}
      <td className="wide">
        {demands.map((text) => (
          <span key={text} className="block w6">
            {text}
          </span>
        ))}
        {stops.length === 0
          ? demands.length === 0 && <span className="quiet">{t('nothing')}</span>
          : stops.map(({ id, cleared, text }) => (
              <span key={id} className={cleared ? 'block' : 'block w6'}>
                {text}
              </span>
            ))}
      </td>
      <td className="wide">
        <span className={look.isDue ? 'w6' : 'quiet'}>{look.text || t('noDay')}</span>
      </td>
    </tr>
  )
}
