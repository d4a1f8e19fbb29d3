import { useTranslations } from 'next-intl'
import { TermLink } from '@/components/ui/term-link'
import { catalogue } from '@/lib/levers/catalogue'
import { Citations } from '@/components/words/citations'
import { LeverFold } from './lever-fold'
import { LeverNotes } from './lever-notes'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'

/** Ways to reach people without this counterpart’s deal: what each is, what it needs, where it ends. */
export function LeverModalities({ page, lever }: { page: ResultPage; lever: string }) {
  const t = useTranslations('result.lever.details')
  const words = useTranslations(`levers.levers.${lever}.modalities`)
  const modalities = catalogue[lever]?.modalities
  if (!modalities) return null
  return (
    <LeverFold heading={t('modalities')}>
      <LeverNotes page={page} lever={lever} />
      <ul className="rlist">
        {modalities.map(({ id, term, what, needs, limit }) => (
          <li key={id}>
            <b>
              {term === undefined ? (
                words(`${id}.name`)
              ) : (
                <TermLink term={term}>{words(`${id}.name`)}</TermLink>
              )}
            </b>
            <p>{words(`${id}.what`)}</p>
            <p>{t.rich('part', { ...rich, name: t('needs'), text: words(`${id}.needs`) })}</p>
            <p>{t.rich('part', { ...rich, name: t('limit'), text: words(`${id}.limit`) })}</p>
            <Citations sources={[what, needs, limit]} />
          </li>
        ))}
      </ul>
    </LeverFold>
  )
}
