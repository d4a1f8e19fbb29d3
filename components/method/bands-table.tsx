import { useTranslations } from 'next-intl'
import type { Band } from '@/lib/scoring/types'
import type { Went } from '@/lib/scoring/validity'

const bands = ['consider', 'with-care', 'not-now'] as const

type BandsTableProps = { readonly figures: Readonly<Record<Band, Went>>; readonly note: string }

/** How the uses of each band went, in part and in full. */
export function BandsTable({ figures, note }: BandsTableProps) {
  const t = useTranslations('method.bands')
  const names = useTranslations('result.bands')
  return (
    <div className="stack-s">
      <h3>{t('heading')}</h3>
      <table className="num">
        <thead>
          <tr>
            <th scope="col">{t('band')}</th>
            <th scope="col">{t('worked')}</th>
            <th scope="col">{t('inFull')}</th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <tr key={band}>
              <th scope="row" className="w4">
                {names(`${band}.name`)}
              </th>
              <td>{t('share', { count: figures[band].worked, of: figures[band].of })}</td>
              <td>{t('share', { count: figures[band].inFull, of: figures[band].of })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small quiet">{note}</p>
    </div>
  )
}
