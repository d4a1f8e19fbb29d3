'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { localePath } from '@/components/ui/locale-path'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { useQuery } from '@/components/ui/use-query'
import type { RecordReply } from '@/lib/wire/workshop-types'
import { recordToCsv } from '@/lib/workshop/record-to-csv'
import type { WorkshopRecord } from '@/lib/workshop/workshop-record'
import { AgreementList } from './agreement-list'
import { askWorkshops, type WorkshopProblem } from './ask-workshops'
import { placesOf } from './places-of'
import { RankedLevers } from './ranked-screen'
import { KeptGroups } from './rehearsal/kept-groups'
import { useScenarioTitle } from './use-scenario-title'
import { WorkshopProblemNote } from './workshop-problem'

/** What was kept of a workshop: counts, and nothing of anybody. It can be taken along as a table. */
export function RecordPage() {
  const t = useTranslations('workshop.record')
  const query = useQuery()
  const id = query?.get('workshop') ?? null
  const [record, setRecord] = useState<RecordReply['record'] | null>(null)
  const [problem, setProblem] = useState<WorkshopProblem | null>(null)
  useEffect(() => {
    if (id === null) return
    void askWorkshops<RecordReply>(`/record?id=${encodeURIComponent(id)}`).then((asked) => {
      setProblem(asked.problem)
      if (asked.body !== null) setRecord(asked.body.record)
    })
  }, [id])
  if (record === null) {
    const why = query !== null && id === null ? 'unknown-workshop' : problem
    return why === null ? <p role="status">{t('loading')}</p> : <WorkshopProblemNote problem={why} />
  }
  return 'kind' in record ? <KeptGroups record={record} /> : <KeptCounts record={record} />
}

function KeptCounts({ record }: { record: WorkshopRecord }) {
  const t = useTranslations('workshop.record')
  const titleOf = useScenarioTitle()
  const locale = useLocale()
  const dates = useDeviceDates()
  const { scenario, held, people, isDryRun, questions, ranking } = record
  const title = titleOf(scenario)
  return (
    <>
      <h1>{t('title', { scenario: title })}</h1>
      <p>
        {t('held', { held: dates.calendarDay(held), people })}{' '}
        {isDryRun ? <span className="tag">{t('dryRun')}</span> : null}
      </p>
      <p className="rowx ws-acts mt-4 mb-4">
        <a className="btn" href={localePath(locale, '/workshops')}>
          {t('back')}
        </a>
        <a className="btn" download={`workshop-${held}.csv`} href={toData(recordToCsv(record))}>
          {t('csv')}
        </a>
      </p>
      <Counts questions={questions} />
      <AgreementList tallies={questions} current="" />
      <section className="section">
        <h2>{t('ranking')}</h2>
        <RankedLevers ranking={ranking} />
      </section>
    </>
  )
}

const toData = (csv: string): string => `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`

function Counts({ questions }: Pick<WorkshopRecord, 'questions'>) {
  const t = useTranslations('workshop.record')
  const words = useTranslations('instrument.items')
  const unknown = useTranslations('workshop.wall')
  return questions.map(({ question, rounds }) => (
    <section className="section" key={question}>
      <h2>{words(`${question}.question`)}</h2>
      <ul>
        {placesOf(question).map(({ level, key }) => (
          <li key={key}>
            {t('count', {
              anchor: words(`${question}.anchors.${key}`),
              counts: rounds.map(({ counts }) => String(counts[level] ?? 0)).join(' → '),
            })}
          </li>
        ))}
        <li>
          {t('count', {
            anchor: unknown('unknown'),
            counts: rounds.map((round) => String(round.unknown)).join(' → '),
          })}
        </li>
      </ul>
    </section>
  ))
}
