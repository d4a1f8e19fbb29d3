import { useTranslations } from 'next-intl'
import { Citations } from '@/components/words/citations'
import { anchorKey } from '@/lib/instrument/answer'
import type { WorkedExample } from '@/lib/literature/cases/types'
import type { Scenario } from '@/lib/workshop/scenarios'
import { ScriptHead } from './script-head'
import { ToldStory } from './told-story'

/** Minutes of an hour in class: each part, and one question. */
const minutes = { join: 5, tell: 5, question: 3, again: 5, rank: 4, reveal: 6, happened: 6 } as const

/** The facilitator's script of one scenario, to print: timing, the story, each question with what the sources say, mistakes. */
export function ScriptSheet({ scenario, documented }: { scenario: Scenario; documented: WorkedExample }) {
  const t = useTranslations('workshop.script')
  const words = useTranslations(`workshopScenarios.${scenario.id}`)
  return (
    <article className="guide ws-script">
      <ScriptHead
        title={t('title', { scenario: words('title') })}
        lead={t('lead')}
        back={t('back')}
        print={t('print')}
      />
      <Timing questions={scenario.questions.length} />
      <section>
        <h2>{t('story')}</h2>
        <ToldStory scenario={scenario.id} level="h3" />
        <p className="guide-sources">
          <Citations sources={sourcesOf(documented)} />
        </p>
      </section>
      <section>
        <h2>{t('questions')}</h2>
        <p>{t('questionsNote')}</p>
        <ol>
          {scenario.questions.map((question) => (
            <li key={question}>
              <QuestionNotes question={question} documented={documented} />
            </li>
          ))}
        </ol>
      </section>
      <Numbered heading={t('mistakes')} of={`${scenario.id}.mistakes`} />
      <Numbered heading={t('talk')} of={`${scenario.id}.talk`} />
      <section>
        <h2>{t('stops')}</h2>
        <p>{t('stopsNote')}</p>
      </section>
    </article>
  )
}

function Timing({ questions }: { questions: number }) {
  const t = useTranslations('workshop.script')
  const parts = [
    ['join', minutes.join],
    ['tell', minutes.tell],
    ['ask', questions * minutes.question],
    ['again', minutes.again],
    ['rank', minutes.rank],
    ['reveal', minutes.reveal],
    ['happened', minutes.happened],
  ] as const
  const all = parts.reduce((sum, [, count]) => sum + count, 0)
  return (
    <section>
      <h2>{t('timing', { minutes: all })}</h2>
      <ol>
        {parts.map(([part, count]) => (
          <li key={part}>
            <b>{t('minutes', { count })}</b> {t(`parts.${part}`)}
          </li>
        ))}
      </ol>
      <p>{t('short')}</p>
    </section>
  )
}

/** What the coder chose from the sources, and why: for the talk after the room has seen its own answers. */
function QuestionNotes({ question, documented }: { question: string; documented: WorkedExample }) {
  const t = useTranslations('workshop.script')
  const words = useTranslations(`instrument.items.${question}`)
  const why = useTranslations(`examples.${documented.id}.why`)
  const answer = documented.answers[question]
  return (
    <>
      <b>{words('question')}</b>
      {answer === undefined ? null : (
        <p className="small">
          {t('coded', {
            known: answer.known,
            anchor: words(`anchors.${anchorKey(answer.level)}`),
            why: why(question),
          })}
        </p>
      )}
    </>
  )
}

function Numbered({ heading, of }: { heading: string; of: string }) {
  const words = useTranslations(`workshopScenarios.${of}`)
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {['1', '2', '3'].map((key) => (
          <li key={key}>{words(key)}</li>
        ))}
      </ul>
    </section>
  )
}

const sourcesOf = ({ answers }: WorkedExample): readonly string[] => [
  ...new Set(Object.values(answers).map(({ source }) => source)),
]
