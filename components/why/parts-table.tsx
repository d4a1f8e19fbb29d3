import { useTranslations } from 'next-intl'
import { Citations } from '@/components/words/citations'
import { AnswerInWords } from '@/components/words/from-answers'
import type { ResultPage } from '@/components/words/result-page'
import { getItem } from '@/lib/instrument/items-by-id'
import type { ItemPart } from '@/lib/scoring/item-parts'

type PartsTableProps = {
  readonly page: ResultPage
  readonly parts: readonly ItemPart[]
  readonly caption: string
  /** As shown on the result page, 0 to 100. */
  readonly total: { readonly low: number; readonly high: number; readonly score: number | null }
}

/** Questions that each count the same, what each answer counts, what it leaves possible, and their means. */
export function PartsTable({ page, parts, caption, total }: PartsTableProps) {
  const t = useTranslations('why')
  const answered = parts.filter(({ recorded }) => recorded !== null).length
  return (
    <div className="tablewrap" role="region" aria-label={caption} tabIndex={0}>
      <table className="fold small num">
        <thead>
          <tr>
            <th scope="col">{t('question')}</th>
            <th scope="col">{t('factors.mark')}</th>
            <th scope="col">{t('factors.range')}</th>
            <th scope="col">{t('source')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <PartRow key={part.item} page={page} part={part} />
          ))}
          <tr>
            <th scope="row">{t('factors.total', { answered })}</th>
            <td data-h={t('factors.mark')}>
              {total.score === null ? t('factors.noMark') : <b>{Math.round(total.score)}</b>}
            </td>
            <td data-h={t('factors.totalRange', { of: parts.length })}>
              <b>
                <Span low={total.low} high={total.high} />
              </b>
            </td>
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function PartRow({ page, part: { item, recorded, low, high } }: { page: ResultPage; part: ItemPart }) {
  const t = useTranslations('why')
  return (
    <tr>
      <th scope="row" className="w4">
        <AnswerInWords page={page} item={item} />
      </th>
      <td data-h={t('factors.mark')}>
        {recorded === null ? t('factors.open') : t('factors.of100', { value: Math.round(recorded * 100) })}
      </td>
      <td data-h={t('factors.range')}>
        <Span low={low * 100} high={high * 100} />
      </td>
      <td data-h={t('source')}>
        <Citations sources={[getItem(page.instrument, item).source]} />
      </td>
    </tr>
  )
}

function Span({ low, high }: { low: number; high: number }) {
  const t = useTranslations('why.factors')
  const ends = { low: Math.round(low), high: Math.round(high) }
  return t('span', { ...ends, same: ends.low === ends.high ? 'yes' : 'no' })
}
