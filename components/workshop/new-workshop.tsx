'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { localePath } from '@/components/ui/locale-path'
import { currentInstrument } from '@/lib/instrument/instruments'
import type { OpenedReply } from '@/lib/wire/workshop-types'
import { getScenario, mostQuestions, scenarios } from '@/lib/workshop/scenarios'
import { askWorkshops, type WorkshopProblem } from './ask-workshops'
import { WorkshopProblemNote } from './workshop-problem'

/** Opening a workshop: which story, which questions, and whether it is a try with made-up people. */
export function NewWorkshop() {
  const t = useTranslations('workshop.new')
  const locale = useLocale()
  const [scenario, setScenario] = useState(scenarios[0]?.id ?? '')
  const [chosen, setChosen] = useState<readonly string[]>(scenarios[0]?.questions ?? [])
  const [isDryRun, setDryRun] = useState(false)
  const [problem, setProblem] = useState<WorkshopProblem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const choose = (id: string) => {
    setScenario(id)
    setChosen(getScenario(id).questions)
  }
  const open = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    const asked = { scenario, questions: chosen, language: locale, isDryRun }
    void askWorkshops<OpenedReply>('/open', asked).then(({ problem: why, body }) => {
      setProblem(why)
      setBusy(false)
      if (body !== null)
        window.location.assign(localePath(locale, `/workshops/wall/${scenario}?workshop=${body.id}`))
    })
  }
  return (
    <form className="stack mt-4" onSubmit={open}>
      <Scenarios chosen={scenario} onChoose={choose} />
      <Questions scenario={scenario} chosen={chosen} onChoose={setChosen} />
      <label className="opt">
        <input
          type="checkbox"
          checked={isDryRun}
          onChange={(event) => {
            setDryRun(event.currentTarget.checked)
          }}
        />
        <span>
          {t('dryRun')} <span className="quiet">{t('dryRunNote')}</span>
        </span>
      </label>
      <WorkshopProblemNote problem={problem} />
      <p>
        <button
          type="submit"
          className="btn btn-1"
          disabled={isBusy || chosen.length === 0 || chosen.length > mostQuestions}
        >
          {t('open')}
        </button>
      </p>
      <p className="quiet small">{t('openNote')}</p>
    </form>
  )
}

function Scenarios({ chosen, onChoose }: { chosen: string; onChoose: (id: string) => void }) {
  const t = useTranslations('workshop.new')
  const titles = useTranslations('workshopScenarios')
  const locale = useLocale()
  return (
    <fieldset className="ws-pick">
      <legend>{t('scenario')}</legend>
      {scenarios.map(({ id }) => (
        <div key={id}>
          <label className="opt">
            <input
              type="radio"
              name="scenario"
              checked={id === chosen}
              onChange={() => {
                onChoose(id)
              }}
            />
            <span>
              <b>{titles(`${id}.title`)}</b> <span className="quiet">{titles(`${id}.ask`)}</span>
            </span>
          </label>{' '}
          <a href={localePath(locale, `/workshops/script/${id}`)}>
            {t('script', { title: titles(`${id}.title`) })}
          </a>
        </div>
      ))}
    </fieldset>
  )
}

type QuestionsProps = {
  scenario: string
  chosen: readonly string[]
  onChoose: (questions: readonly string[]) => void
}

/** The proposed questions first, in the order they are asked; any other can be added behind them. */
function Questions({ scenario, chosen, onChoose }: QuestionsProps) {
  const t = useTranslations('workshop.new')
  const proposed = getScenario(scenario).questions
  const others = currentInstrument.items.map(({ id }) => id).filter((id) => !proposed.includes(id))
  const toggle = (id: string) => {
    const isOn = chosen.includes(id)
    const wanted = isOn ? chosen.filter((one) => one !== id) : [...chosen, id]
    onChoose([...proposed, ...others].filter((one) => wanted.includes(one)))
  }
  return (
    <fieldset className="ws-pick">
      <legend>{t('questions')}</legend>
      <p className="quiet small">{t('questionsNote')}</p>
      <p role="status">{t('count', { count: chosen.length, most: mostQuestions })}</p>
      <QuestionBoxes questions={proposed} chosen={chosen} onToggle={toggle} />
      <details>
        <summary>{t('others', { count: others.length })}</summary>
        <QuestionBoxes questions={others} chosen={chosen} onToggle={toggle} />
      </details>
    </fieldset>
  )
}

function QuestionBoxes(props: {
  questions: readonly string[]
  chosen: readonly string[]
  onToggle: (id: string) => void
}) {
  const words = useTranslations('instrument.items')
  return props.questions.map((id) => (
    <label className="opt" key={id}>
      <input
        type="checkbox"
        checked={props.chosen.includes(id)}
        onChange={() => {
          props.onToggle(id)
        }}
      />
      <span>{words(`${id}.question`)}</span>
    </label>
  ))
}
