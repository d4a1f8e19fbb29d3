import { useTranslations } from 'next-intl'
import { catalogue } from '@/lib/levers/catalogue'
import { holds } from '@/lib/levers/catalogue/holds'
import type { Argument } from '@/lib/levers/catalogue/types'
import { Citations } from '@/components/words/citations'
import { LeverFold } from './lever-fold'
import { FromAnswer } from './lever-notes'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'

/** Kinds of argument, whom each suits, and sentences to say: those that depend on an answer only where it is given. */
export function LeverArguments({ page, lever }: { page: ResultPage; lever: string }) {
  const t = useTranslations('result.lever.details')
  const list = catalogue[lever]?.arguments
  if (!list) return null
  return (
    <LeverFold heading={t('arguments')}>
      <p className="quiet small">{t('argumentsLead')}</p>
      <ul className="rlist">
        {list.map((argument) => (
          <OneArgument key={argument.id} page={page} lever={lever} argument={argument} />
        ))}
      </ul>
    </LeverFold>
  )
}

type OneArgumentProps = { readonly page: ResultPage; readonly lever: string; readonly argument: Argument }

function OneArgument({ page, lever, argument: { id, kind, source, mind, say } }: OneArgumentProps) {
  const t = useTranslations('result.lever.details')
  const quoted = useTranslations('result')
  const words = useTranslations(`levers.levers.${lever}.arguments.${id}`)
  return (
    <li className="stack-s">
      <p>
        <b>{words('name')}</b> <span className="tag">{t(`kind.${kind}`)}</span>
      </p>
      <p className="quiet">{words('for')}</p>
      {say.map(({ when }, at) =>
        when !== undefined && !holds(when, page.answers) ? null : (
          <p key={words(`say.${String(at + 1)}`)}>
            {quoted('quoted', { name: words(`say.${String(at + 1)}`) })}{' '}
            {when !== undefined && <FromAnswer page={page} item={when.item} />}
          </p>
        ),
      )}
      <div>
        <p>{t.rich('part', { ...rich, name: t('mind'), text: words('mind') })}</p>
        <Citations sources={[source, mind]} />
      </div>
    </li>
  )
}
