import { useTranslations } from 'next-intl'
import { Citations } from '@/components/words/citations'
import { ScriptHead } from '@/components/workshop/script-head'
import { ToldStory } from '@/components/workshop/told-story'
import type { WorkedExample } from '@/lib/literature/cases/types'
import type { Brief } from '@/lib/workshop/rehearsal/brief'
import type { RehearsalCase } from '@/lib/workshop/rehearsal/rehearsal-cases'
import { BriefCard } from './brief-card'
import { WhyRehearse } from './why-rehearse'

type RehearsalSheetProps = {
  readonly rehearsal: RehearsalCase
  readonly documented: WorkedExample
  readonly briefs: readonly Brief[]
}

/** The facilitator's script of a rehearsal, to print: how it runs, why, the story, and all briefs, each on a page of its own. */
export function RehearsalSheet({ rehearsal, documented, briefs }: RehearsalSheetProps) {
  const t = useTranslations('rehearsal.sheet')
  const titles = useTranslations('workshopScenarios')
  const { id } = rehearsal
  return (
    <article className="guide ws-script">
      <ScriptHead
        title={t('title', { scenario: titles(`${id}.title`) })}
        lead={t('lead')}
        back={t('back')}
        print={t('print')}
      />
      <Lines heading={t('timing')} of="parts" />
      <WhyRehearse />
      <Lines heading={t('before')} of="rules" />
      <section>
        <h2>{t('story')}</h2>
        <ToldStory scenario={id} level="h3" />
      </section>
      <Decided rehearsal={rehearsal} />
      <Lines heading={t('look')} of="questions" />
      <section>
        <h2>{t('briefs')}</h2>
        {briefs.map((brief) => (
          <BriefCard key={brief.role} brief={brief} scenario={id} documented={documented} />
        ))}
      </section>
    </article>
  )
}

const lines = {
  parts: ['1', '2', '3', '4', '5'],
  rules: ['1', '2', '3', '4'],
  questions: ['1', '2', '3', '4', '5'],
} as const

function Lines({ heading, of }: { heading: string; of: keyof typeof lines }) {
  const t = useTranslations(`rehearsal.sheet.${of}`)
  return (
    <section>
      <h2>{heading}</h2>
      <ol>
        {lines[of].map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
    </section>
  )
}

function Decided({ rehearsal: { id, decisions, real, source } }: Pick<RehearsalSheetProps, 'rehearsal'>) {
  const t = useTranslations('rehearsal.sheet')
  const words = useTranslations(`rehearsalBriefs.cases.${id}.decisions`)
  return (
    <section>
      <h2>{t('decisions')}</h2>
      <ul>
        {decisions.map((key) => (
          <li key={key}>
            {words(key)}
            {key === real ? (
              <p className="small">
                {t('real')} <Citations sources={[source]} />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
