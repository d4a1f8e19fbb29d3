import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { BriefMap } from '@/components/brief/brief-map'
import { localePath } from '@/components/ui/locale-path'
import { domIdOf } from '@/components/words/lever-dom-id'
import { useReasonWords } from '@/components/words/lever-reason-words'
import { useLeverName } from '@/components/words/lever-words'
import { rich } from '@/components/words/rich'
import { useResultPage } from '@/components/words/use-result-page'
import { getWorkedExample } from '@/lib/reading/get-worked-example'
import { useExampleView } from './use-example-view'

const id = 'kabul-1998'

/** What a result comes to, in small: the weaknesses and the power of a worked example, and the levers they lead to. */
export function ExampleGlance() {
  const t = useTranslations('home.glance')
  const brief = useTranslations('result.brief')
  const locale = useLocale()
  const format = useFormatter()
  const nameOf = useLeverName()
  const view = useExampleView(getWorkedExample(id).documented, null)
  const page = useResultPage(view)
  const reasonOf = useReasonWords(page)
  const whole = localePath(locale, `/examples/${id}`)
  if (page.brief.kind !== 'ready') return null
  const { consider, avoid } = page.brief
  return (
    <section className="section" aria-labelledby="h-glance">
      <h2 id="h-glance">{t('heading', { name: view.heading.title })}</h2>
      <p className="quiet mb-4">{t('lead', { answered: page.counts.answered, asked: page.counts.asked })}</p>
      <div className="brief glance">
        <div>
          <h3>{brief('consider')}</h3>
          <ul className="plain">
            {consider.map(({ lever, treats }) => (
              <li key={lever.id}>
                <a href={`${whole}#${domIdOf(lever.id)}`}>{nameOf(lever.id)}</a>{' '}
                {treats === null ? null : reasonOf(lever.id, treats)}
              </li>
            ))}
          </ul>
          <h3 className="mt-4">{brief('doNot')}</h3>
          <ul className="plain">
            {avoid.map(({ item, levers }) => (
              <li key={item ?? 'risk'}>
                {brief.rich(levers[0]?.band === 'not-now' ? 'avoid' : 'signOff', {
                  ...rich,
                  levers: format.list(levers.map((lever) => nameOf(lever.id))),
                })}
              </li>
            ))}
          </ul>
          <p className="mt-4">
            <a href={whole}>{t.rich('whole', { ...rich, name: view.heading.title })}</a>
          </p>
        </div>
        <BriefMap page={page} />
      </div>
    </section>
  )
}
