'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { localePath } from '@/components/ui/locale-path'
import type { OpenedReply } from '@/lib/wire/workshop-types'
import { getScenario, mostQuestions, scenarios } from '@/lib/workshop/scenarios'
import { askWorkshops, type WorkshopProblem } from './ask-workshops'
import { QuestionPicker } from './question-picker'
import { Tick } from './tick'
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
      <QuestionPicker
        proposed={getScenario(scenario).questions}
        chosen={chosen}
        onChoose={setChosen}
        note={t('questionsNote')}
      />
      <Tick isOn={isDryRun} onTurn={setDryRun} words={t('dryRun')} note={t('dryRunNote')} />
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
      <p>
        <a href={localePath(locale, '/workshops/own')}>{t('own')}</a>{' '}
        <span className="quiet">{t('ownNote')}</span>
      </p>
    </fieldset>
  )
}
