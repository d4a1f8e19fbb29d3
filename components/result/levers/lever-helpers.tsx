import { useTranslations } from 'next-intl'
import { catalogue } from '@/lib/levers/catalogue'
import { Citations } from '@/components/words/citations'
import { LeverFold } from './lever-fold'
import { LeverNotes } from './lever-notes'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'

/** Who a third party can be, what it can do that we cannot, and where that ends. */
export function LeverHelpers({ page, lever }: { page: ResultPage; lever: string }) {
  const t = useTranslations('result.lever.details')
  const words = useTranslations(`levers.levers.${lever}.helpers`)
  const helpers = catalogue[lever]?.helpers
  if (!helpers) return null
  return (
    <LeverFold heading={t('helpers')}>
      <LeverNotes page={page} lever={lever} />
      <ul className="rlist">
        {helpers.map(({ id, can, limit }) => (
          <li key={id}>
            {t.rich('part', { ...rich, name: words(`${id}.name`), text: words(`${id}.can`) })}{' '}
            {t.rich('part', { ...rich, name: t('limit'), text: words(`${id}.limit`) })}
            <Citations sources={[can, limit]} />
          </li>
        ))}
      </ul>
    </LeverFold>
  )
}
