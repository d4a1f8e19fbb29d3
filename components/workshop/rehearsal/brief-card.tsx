import { useTranslations } from 'next-intl'
import { Citations } from '@/components/words/citations'
import type { WorkedExample } from '@/lib/literature/cases/types'
import { briefParts, type Brief, type BriefLine } from '@/lib/workshop/rehearsal/brief'

type BriefCardProps = {
  readonly brief: Brief
  readonly scenario: string
  readonly documented: WorkedExample
}

/** One brief, as its player reads it, with the source of each line. */
export function BriefCard({ brief: { role, who, parts }, scenario, documented }: BriefCardProps) {
  const t = useTranslations('rehearsal.sheet')
  const words = useTranslations('rehearsalBriefs')
  const story = useTranslations(`workshopScenarios.${scenario}`)
  const about = { ask: story('ask'), whom: story('whom') }
  const sourceOf = ({ item, source }: BriefLine) =>
    source ?? (item === null ? undefined : documented.answers[item]?.source) ?? 'judgement'
  return (
    <section className="ws-brief">
      <h3>{words(`roles.${role}`)}</h3>
      <p>{words(who, about)}</p>
      {briefParts.map((part) => (
        <div key={part}>
          <h4>{words(`parts.${part}`)}</h4>
          <ul>
            {parts[part].map((line) => (
              <li key={line.words}>
                {words(line.words, about)} {line.isGuess ? <span className="quiet">{t('guess')}</span> : null}{' '}
                <Citations sources={[sourceOf(line)]} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
