'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { localePath } from '@/components/ui/locale-path'
import { askWorkshops, type WorkshopProblem } from '@/components/workshop/ask-workshops'
import { WorkshopProblemNote } from '@/components/workshop/workshop-problem'
import type { OpenedReply } from '@/lib/wire/workshop-types'
import { decisionLimits } from '@/lib/workshop/rehearsal/decisions'
import { rehearsalCases } from '@/lib/workshop/rehearsal/rehearsal-cases'
import { talkMinutes } from '@/lib/workshop/rehearsal/rehearsal-course'
import { roles as allRoles, type Role } from '@/lib/workshop/rehearsal/roles'
import { CasePick, RolePick } from './rehearsal-picks'

const [firstCase] = rehearsalCases

/** The lines of a text that hold something. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Opening a rehearsal: which case, which roles, how long, and what groups can decide. */
export function NewRehearsal() {
  const t = useTranslations('rehearsal.new')
  const words = useTranslations('rehearsalBriefs.cases')
  const locale = useLocale()
  const [scenario, setScenario] = useState(firstCase?.id ?? '')
  const [roles, setRoles] = useState<readonly Role[]>(allRoles)
  const [minutes, setMinutes] = useState(45)
  const proposed = rehearsalCases.find(({ id }) => id === scenario)?.decisions ?? []
  const [offered, setOffered] = useState<readonly string[]>(proposed)
  const [added, setAdded] = useState('')
  const [problem, setProblem] = useState<WorkshopProblem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const own = linesOf(added)
  const count = offered.length + own.length
  const isTooLong = own.some((line) => line.length > decisionLimits.length)
  const isReady = count >= decisionLimits.least && count <= decisionLimits.most && !isTooLong
  const open = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    const asked = { scenario, roles, minutes, offered, added: own, language: locale }
    void askWorkshops<OpenedReply>('/rehearsals/open', asked).then(({ problem: why, body }) => {
      setProblem(why)
      setBusy(false)
      if (body !== null)
        window.location.assign(localePath(locale, `/workshops/rehearsal/${scenario}?workshop=${body.id}`))
    })
  }
  return (
    <form className="stack mt-4" onSubmit={open}>
      <CasePick
        chosen={scenario}
        onChoose={(id, decisions) => {
          setScenario(id)
          setOffered(decisions)
        }}
      />
      <RolePick chosen={roles} onChoose={setRoles} />
      <p>
        <label htmlFor="minutes">
          <b>{t('minutes')}</b>
        </label>{' '}
        <select
          id="minutes"
          className="input"
          value={minutes}
          aria-describedby="minutes-note"
          onChange={(event) => {
            setMinutes(Number(event.currentTarget.value))
          }}
        >
          {talkMinutes.map((one) => (
            <option key={one} value={one}>
              {t('count', { minutes: one })}
            </option>
          ))}
        </select>
        <span className="quiet small block" id="minutes-note">
          {t('minutesNote')}
        </span>
      </p>
      <fieldset className="ws-pick">
        <legend>{t('decisions')}</legend>
        <p className="quiet small">{t('decisionsNote')}</p>
        {proposed.map((key) => (
          <label className="opt" key={key}>
            <input
              type="checkbox"
              checked={offered.includes(key)}
              onChange={() => {
                setOffered(proposed.filter((one) => (one === key) !== offered.includes(one)))
              }}
            />
            <span>{words(`${scenario}.decisions.${key}`)}</span>
          </label>
        ))}
        <label htmlFor="added">{t('added')}</label>
        <textarea
          id="added"
          className="input"
          rows={3}
          value={added}
          aria-describedby="added-note"
          onChange={(event) => {
            setAdded(event.currentTarget.value)
          }}
        />
        <p className="quiet small" id="added-note" role="status">
          {isTooLong
            ? t('tooLong', { most: decisionLimits.length })
            : t('addedNote', { count, most: decisionLimits.most })}
        </p>
      </fieldset>
      <WorkshopProblemNote problem={problem} />
      <p>
        <button type="submit" className="btn btn-1" disabled={isBusy || !isReady}>
          {t('open')}
        </button>
      </p>
      <p className="quiet small">{t('openNote')}</p>
    </form>
  )
}
