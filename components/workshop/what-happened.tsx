import { useTranslations } from 'next-intl'
import { Citations } from '@/components/words/citations'
import type { WorkedExample } from '@/lib/literature/cases/types'

/** What happened, with sources: what was used, how it ended, and where the reading was wrong. Drawn on the server. */
export function WhatHappened({
  documented: { id, whatHappened, leversUsed },
}: {
  documented: WorkedExample
}) {
  const t = useTranslations('result.examples')
  const own = useTranslations('workshop.wall.happened')
  const words = useTranslations(`examples.${id}`)
  const all = useTranslations('examples')
  const levers = useTranslations('levers.levers')
  return (
    <>
      <h1>{words('inShort')}</h1>
      <h2>{t('used')}</h2>
      <ul className="ws-used">
        {leversUsed.map(({ id: use, lever, outcome, source }) => (
          <li key={use}>
            <b>{lever === 'escort' ? all('escort') : levers(`${lever}.name`)}</b>{' '}
            <span className="tag">{all(`outcomes.${outcome}`)}</span>
            <p className="lit">{words(`leversUsed.${use}`)}</p>
            <Citations sources={[source]} />
          </li>
        ))}
      </ul>
      {whatHappened.map((part) => (
        <div className="ws-part" key={part.id}>
          <h2>{t(`part.${part.id}`)}</h2>
          <p className="lit">{words(`whatHappened.${part.id}`)}</p>
          <Citations sources={[part.source]} />
        </div>
      ))}
      <p className="quiet">{own('one')}</p>
    </>
  )
}

/** What to talk about at the end. Drawn on the server. */
export function TalkAboutIt({ scenario }: { scenario: string }) {
  const t = useTranslations('workshop.wall.happened')
  const talk = useTranslations(`workshopScenarios.${scenario}.talk`)
  return (
    <>
      <h2>{t('talk')}</h2>
      <ol>
        {['1', '2', '3'].map((key) => (
          <li key={key}>{talk(key)}</li>
        ))}
      </ol>
    </>
  )
}
