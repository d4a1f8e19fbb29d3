import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { rich } from '@/components/words/rich'
import { model } from '@/lib/levers/model'
import { matrixRules } from '@/lib/reading/method/matrix-rules'
import { rulesPath } from '@/lib/reading/method/rules-page'

/** The way to the matrix as it is computed with: a page for the rules of each lever. */
export function MatrixSection() {
  const t = useTranslations('method.matrix')
  const name = useTranslations('levers.levers')
  const locale = useLocale()
  return (
    <section className="section" aria-labelledby="h-matrix" id="matrix">
      <h2 id="h-matrix">{t('heading')}</h2>
      <p>{t.rich('lead', { ...rich, levers: model.levers.length, matrix: model.matrix })}</p>
      <ul className="rlist cols mt-4">
        {model.levers.map((lever) => (
          <li key={lever.id}>
            <a href={localePath(locale, rulesPath(lever.id))}>{name(`${lever.id}.name`)}</a>{' '}
            <span className="small quiet num">{t('rules', { count: matrixRules(lever).length })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
