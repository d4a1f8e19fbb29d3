'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { localePath } from '@/components/ui/locale-path'
import { model } from '@/lib/levers/model'
import { withMark, type Analogies } from '@/lib/wire/analogies'
import type { ChangeAnalogies } from './change-analogies'

type MarkedCasesProps = {
  readonly said: Analogies
  /** null: nothing can be changed here. */
  readonly change: ChangeAnalogies | null
}

/** Documented cases that count: those with a use of a lever, and not with a government. */
const markable = (model.record?.cases ?? [])
  .filter(({ counterpart, uses }) => counterpart !== 'government' && uses.length > 0)
  .map(({ id }) => id)

/** Says of a documented case that it is very like ours, or not like ours, and takes that back. */
export function MarkedCases({ said, change }: MarkedCasesProps) {
  const t = useTranslations('resultPage.likeOurs.documented')
  const cases = useTranslations('documented.cases')
  const locale = useLocale()
  const [chosen, setChosen] = useState('')
  const id = useId()
  const marks = Object.entries(said.marks)
  const titleOf = (caseId: string) => (cases.has(`${caseId}.title`) ? cases(`${caseId}.title`) : caseId)
  const open = markable.filter((caseId) => !(caseId in said.marks))

  const mark = async (value: 0 | 2) => {
    if (chosen === '' || change === null) return
    if (await change((analogies) => withMark(analogies, chosen, value))) setChosen('')
  }
  return (
    <div className="stack-s">
      <h3>{t('heading')}</h3>
      <p className="small">{t('effect')}</p>
      {marks.length === 0 ? null : (
        <ul className="rlist">
          {marks.map(([caseId, value]) => (
            <li key={caseId} className="rowx">
              <span>
                <a href={localePath(locale, `/documented/${caseId}`)}>{titleOf(caseId)}</a>{' '}
                <b>{t(value === 2 ? 'veryNow' : 'notNow')}</b>
              </span>
              {change === null ? null : (
                <button
                  type="button"
                  className="btn"
                  aria-label={t('takeBackOne', { name: titleOf(caseId) })}
                  onClick={() => void change((analogies) => withMark(analogies, caseId, null))}
                >
                  {t('takeBack')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {change === null ? null : (
        <>
          <label htmlFor={id}>{t('choose')}</label>
          <select
            className="input"
            id={id}
            value={chosen}
            onChange={({ target }) => {
              setChosen(target.value)
            }}
          >
            <option value="">{t('none')}</option>
            {open.map((caseId) => (
              <option key={caseId} value={caseId}>
                {titleOf(caseId)}
              </option>
            ))}
          </select>
          <p className="rowx">
            <button type="button" className="btn" disabled={chosen === ''} onClick={() => void mark(2)}>
              {t('very')}
            </button>
            <button type="button" className="btn" disabled={chosen === ''} onClick={() => void mark(0)}>
              {t('not')}
            </button>
          </p>
        </>
      )}
    </div>
  )
}
