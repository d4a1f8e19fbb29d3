'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { model } from '@/lib/levers/model'
import { alikeDegrees, longestOwnName, mostOwnCases, ownOutcomes } from '@/lib/wire/analogies'
import type { Analogies, OwnCase } from '@/lib/wire/analogies'
import { shownText } from '@/lib/reading/cases/shown-text'
import { isSeen } from '@/lib/wire/is-seen'
import type { ChangeAnalogies } from './change-analogies'
import { Choice } from './choice'

type OwnCasesProps = { readonly said: Analogies; readonly change: ChangeAnalogies | null }

const nothing = { name: '', lever: '', outcome: '', alike: '' }

/** What is typed, once every part of it is there; null before. */
function whole({ name, lever, outcome, alike }: typeof nothing): OwnCase | null {
  const went = ownOutcomes.find((one) => one === outcome)
  const degree = alikeDegrees.find((one) => one === alike)
  if (!isSeen(name) || lever === '' || went === undefined || degree === undefined) return null
  return { name: name.trim(), lever, outcome: went, alike: degree }
}

/** Cases of a person's own knowledge: named, with the lever, how it went and how alike. They change no number. */
export function OwnCases({ said, change }: OwnCasesProps) {
  const t = useTranslations('resultPage.likeOurs.own')
  const levers = useTranslations('levers.levers')
  const outcomes = useTranslations('examples.outcomes')
  const [typed, setTyped] = useState(nothing)
  const [isMissing, setMissing] = useState(false)
  const id = useId()
  const leverName = (lever: string) => (levers.has(`${lever}.name`) ? levers(`${lever}.name`) : lever)
  const type = (part: Partial<typeof nothing>) => {
    setTyped({ ...typed, ...part })
    setMissing(false)
  }
  const add = async () => {
    const own = whole(typed)
    setMissing(own === null)
    if (own === null || change === null) return
    if (await change((analogies) => ({ ...analogies, own: [...analogies.own, own].slice(0, mostOwnCases) })))
      setTyped(nothing)
  }
  return (
    <div className="stack-s">
      <h3>{t('heading')}</h3>
      <p className="small">{t('effect')}</p>
      {said.own.length === 0 ? null : (
        <ul className="rlist">
          {said.own.map((own, at) => (
            <li key={at} className="rowx">
              <span>
                <b>{shownText(own.name)}</b>{' '}
                {t('said', {
                  lever: leverName(own.lever),
                  outcome: outcomes(own.outcome),
                  alike: t(`degrees.${own.alike}`),
                })}
              </span>
              {change === null ? null : (
                <button
                  type="button"
                  className="btn"
                  aria-label={t('removeOne', { name: shownText(own.name) })}
                  onClick={() =>
                    void change((analogies) => ({
                      ...analogies,
                      own: analogies.own.filter((_, other) => other !== at),
                    }))
                  }
                >
                  {t('remove')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {change === null || said.own.length >= mostOwnCases ? null : (
        <fieldset className="field">
          <legend>{t('add')}</legend>
          <label htmlFor={id}>{t('name')}</label>
          <p className="hint" id={`${id}-hint`}>
            {t('nameHint')}
          </p>
          <input
            className="input"
            id={id}
            aria-describedby={`${id}-hint`}
            maxLength={longestOwnName}
            value={typed.name}
            onChange={({ target }) => {
              type({ name: target.value })
            }}
          />
          <Choice
            label={t('lever')}
            none={t('none')}
            value={typed.lever}
            options={model.levers.map((lever) => ({ id: lever.id, name: leverName(lever.id) }))}
            choose={(lever) => {
              type({ lever })
            }}
          />
          <Choice
            label={t('outcome')}
            none={t('none')}
            value={typed.outcome}
            options={ownOutcomes.map((one) => ({ id: one, name: outcomes(one) }))}
            choose={(outcome) => {
              type({ outcome })
            }}
          />
          <Choice
            label={t('alike')}
            none={t('none')}
            value={typed.alike}
            options={alikeDegrees.map((one) => ({ id: one, name: t(`degrees.${one}`) }))}
            choose={(alike) => {
              type({ alike })
            }}
          />
          <button type="button" className="btn btn-1 mt-3" onClick={() => void add()}>
            {t('save')}
          </button>
          <p role="status" className="small">
            {isMissing ? t('missing') : null}
          </p>
        </fieldset>
      )}
    </div>
  )
}
