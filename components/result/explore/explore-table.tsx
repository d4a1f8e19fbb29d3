import { useTranslations } from 'next-intl'
import type { ExploreRow } from '@/lib/reading/levers/explore-rows'

/** The chart in words and numbers: there before it is drawn, and for everyone who does not see it. */
export function ExploreTable({ rows }: { rows: readonly ExploreRow[] }) {
  const t = useTranslations('result.explore')
  return (
    <div className="tablewrap" role="region" aria-label={t('caption')} tabIndex={0}>
      <table className="fold num">
        <caption>
          {t('caption')}. {t('fitNote')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('lever')}</th>
            <th scope="col">{t('answered')}</th>
            <th scope="col">{t('nothing')}</th>
            <th scope="col">{t('fit')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, answered, nothing, fit }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-h={t('answered')}>{t('ofTwenty', { n: answered })}</td>
              <td data-h={t('nothing')}>{nothing === null ? '–' : t('ofTwenty', { n: nothing })}</td>
              <td data-h={t('fit')}>{t('range', fit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
