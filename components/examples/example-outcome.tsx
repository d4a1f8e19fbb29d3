import { useTranslations } from 'next-intl'
import type { WorkedExample } from '@/lib/literature/cases/types'
import { Line } from '@/components/words/line'
import { Citations } from '@/components/words/citations'
import { domIdOf } from '@/components/words/lever-dom-id'

/** What happened after the moment this case was coded for, which levers were used, and where the reading was wrong. */
export function ExampleOutcome({
  documented: { id, whatHappened, leversUsed },
}: {
  documented: WorkedExample
}) {
  const t = useTranslations('result.examples')
  const words = useTranslations(`examples.${id}`)
  const all = useTranslations('examples')
  const levers = useTranslations('levers.levers')
  return (
    <Line name={t('happened')} what={words('inShort')} id="happened">
      <div className="cols">
        <div className="stack">
          {whatHappened.map((part) => (
            <div className="stack-s" key={part.id}>
              <h3>{t(`part.${part.id}`)}</h3>
              <p className="lit">{words(`whatHappened.${part.id}`)}</p>
              <Citations sources={[part.source]} />
            </div>
          ))}
        </div>
        <div className="stack-s">
          <h3>{t('used')}</h3>
          <ul className="rlist used">
            {leversUsed.map(({ id: use, lever, outcome, source }) => (
              <li key={use}>
                {lever === 'escort' ? (
                  <b>{all('escort')}</b>
                ) : (
                  <a href={`#${domIdOf(lever)}`}>{levers(`${lever}.name`)}</a>
                )}{' '}
                <span className="tag">{all(`outcomes.${outcome}`)}</span>
                <p className="lit small">{words(`leversUsed.${use}`)}</p>
                <Citations sources={[source]} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Line>
  )
}
