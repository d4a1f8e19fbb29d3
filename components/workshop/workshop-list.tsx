'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useCallback, useEffect, useState } from 'react'
import { localePath } from '@/components/ui/locale-path'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { WorkshopRow, WorkshopsReply } from '@/lib/wire/workshop-types'
import { askWorkshops, type WorkshopProblem } from './ask-workshops'
import { useScenarioTitle } from './use-scenario-title'
import { WorkshopProblemNote } from './workshop-problem'

/** The workshops of the trainer: those that are open lead to their wall, those that were kept to their counts. */
export function WorkshopList() {
  const t = useTranslations('workshop.list')
  const [rows, setRows] = useState<readonly WorkshopRow[] | null>(null)
  const [problem, setProblem] = useState<WorkshopProblem | null>(null)
  const read = useCallback(
    () =>
      askWorkshops<WorkshopsReply>('').then((asked) => {
        setProblem(asked.problem)
        if (asked.problem === null) setRows(asked.body.workshops)
      }),
    [],
  )
  useEffect(() => void read(), [read])
  const erase = (id: string) => {
    if (!window.confirm(t('eraseSure'))) return
    void askWorkshops('/end', { id, keep: false }).then((asked) => {
      setProblem(asked.problem)
      return asked.problem === null ? read() : undefined
    })
  }
  return (
    <section className="section" aria-labelledby="h-own">
      <h2 id="h-own">{t('own')}</h2>
      <WorkshopProblemNote problem={problem} />
      {rows === null && problem === null ? <p role="status">{t('loading')}</p> : null}
      {rows?.length === 0 ? <p>{t('none')}</p> : null}
      <ul className="ws-list">
        {rows?.map((row) => (
          <Row key={row.id} row={row} onErase={erase} />
        ))}
      </ul>
    </section>
  )
}

function Row({ row, onErase }: { row: WorkshopRow; onErase: (id: string) => void }) {
  const t = useTranslations('workshop.list')
  const titleOf = useScenarioTitle()
  const locale = useLocale()
  const dates = useDeviceDates()
  const { id, scenario, state, isDryRun, isRehearsal, createdAt, erasedAt, joined } = row
  const path =
    state === 'kept'
      ? localePath(locale, `/workshops/record?workshop=${id}`)
      : localePath(locale, `/workshops/${isRehearsal ? 'rehearsal' : 'wall'}/${scenario}?workshop=${id}`)
  const when = dates.moment(createdAt)
  return (
    <li>
      <p>
        <a href={path}>{titleOf(scenario)}</a> {isDryRun ? <span className="tag">{t('dryRun')}</span> : null}{' '}
        {isRehearsal ? <span className="tag">{t('rehearsal')}</span> : null}
      </p>
      <p className="quiet small">
        {t('row', { when, state, joined })}{' '}
        {erasedAt === null ? null : t('goes', { when: dates.moment(erasedAt) })}
      </p>
      <button
        type="button"
        className="btn"
        onClick={() => {
          onErase(id)
        }}
      >
        {t.rich('erase', { when, hidden: (words) => <span className="vh">{words}</span> })}
      </button>
    </li>
  )
}
