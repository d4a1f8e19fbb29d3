import { useTranslations } from 'next-intl'
import type { neverAdvised } from '@/lib/levers/catalogue/never-advised'
import { Citations } from '@/components/words/citations'
import { rich } from '@/components/words/rich'

type NotAdvisedProps = Pick<(typeof neverAdvised)[number], 'id' | 'sources'>

/** One tactic that is never advised: what it costs, and folded how to know it, why it tempts, what to do instead. */
export function NotAdvised({ id, sources }: NotAdvisedProps) {
  const t = useTranslations('result.stops')
  const label = useTranslations('result.stops.part')
  const words = useTranslations(`levers.neverAdvised.${id}`)
  const folded = ['looks', 'tempts', 'instead'] as const
  return (
    <li>
      <b>{words('name')}.</b> {words('why')}
      <Citations sources={[sources.why]} />
      <details className="more">
        <summary>{t('more')}</summary>
        <div className="stack-s">
          {folded.map((part) => (
            <p key={part}>{t.rich('partSay', { ...rich, name: label(part), text: words(part) })}</p>
          ))}
          <div>
            <Citations sources={folded.map((part) => sources[part])} />
          </div>
        </div>
      </details>
    </li>
  )
}
