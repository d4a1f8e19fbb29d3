import { useTranslations } from 'next-intl'
import { start, type LeverSum } from '@/lib/reading/why/lever-sum'
import { Points } from './points'

const added = (parts: ReadonlyMap<string, number>) => [...parts.values()].reduce((sum, part) => sum + part, 0)

/** The fit of a lever from its parts: what is read above adds up to what is shown. */
export function SumTable({ sum, caption }: { sum: LeverSum; caption: string }) {
  const t = useTranslations('why.levers')
  const rows = [
    ...(sum.ranking === null ? [] : [{ words: t('sumRanking'), points: sum.ranking }]),
    { words: t('sumConditions', { count: sum.conditions.size }), points: added(sum.conditions) },
    { words: t('sumNeed', { count: countNeeds(sum) }), points: added(sum.need) },
    { words: t('sumTogether'), points: sum.together },
  ]
  return (
    <>
      <h5 className="mt-6">{t('sum')}</h5>
      <table className="small num sums">
        <caption className="vh">{caption}</caption>
        <thead className="vh">
          <tr>
            <th scope="col">{t('sumPart')}</th>
            <th scope="col">{t('sumPoints')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('sumStart')}</th>
            <td>{start}</td>
          </tr>
          {rows.map(({ words, points }) => (
            <tr key={words}>
              <th scope="row" className="w4">
                {words}
              </th>
              <td>
                <Points value={points} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('sumTotal')}</th>
            <td>
              <b>{sum.total}</b>
            </td>
          </tr>
        </tbody>
      </table>
    </>
  )
}

/** Every answered question is in the map of needs; those that are conditions alone bring exactly nothing. */
const countNeeds = ({ need }: LeverSum) => [...need.values()].filter((part) => part !== 0).length
