'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import type { MissionsReply } from '@/lib/wire/mission-types'
import { AskProblem } from '@/components/people/ask-problem'
import { useAsked } from '@/components/people/use-asked'
import { changeQuery, useQuery } from '@/components/ui/use-query'
import { TrailExport } from './trail-export'
import { TrailFilter } from './trail-filter'
import { TrailTable } from './trail-table'
import { useRecordWords } from './use-record-words'
import { useTrail } from './use-trail'

/** The trail of the missions that whoever is signed in audits. */
export function TrailPage() {
  const t = useTranslations('trail')
  const query = useQuery()
  const { shown, readOlder } = useTrail(query)
  const missions = useAsked('missions')
  const people = peopleOf(missions.body as MissionsReply | null)
  const words = useRecordWords((personId) => people.find(({ id }) => id === personId)?.name ?? '')
  const form = useRef<HTMLFormElement>(null)
  const onOnly = (subjectId: string) => {
    changeQuery('subject', subjectId)
    const field = form.current?.elements.namedItem('subject')
    if (field instanceof HTMLInputElement) field.focus() // the row that was pressed goes
  }
  const isRefused = shown?.problem === 'not-yours' || shown?.problem === 'signed-out'
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="quiet">{t('lead')}</p>
      {query === null || isRefused ? null : <TrailFilter {...{ query, form, people }} />}
      <AskProblem problem={shown?.problem ?? null} />
      {shown === null ? (
        <p role="status">{t('loading')}</p>
      ) : isRefused || query === null ? null : (
        <>
          {shown.records.length === 0 ? (
            <p className="mt-4">{t('none')}</p>
          ) : (
            <TrailTable records={shown.records} words={words} onOnly={onOnly} />
          )}
          <p className="rowx mt-4">
            {shown.before === null ? null : (
              <button type="button" className="btn" onClick={readOlder}>
                {t('older')}
              </button>
            )}
          </p>
          <TrailExport query={query} words={words} />
        </>
      )}
    </>
  )
}

/** Everybody in the missions of whoever asks, once. */
function peopleOf(reply: MissionsReply | null) {
  const all = (reply?.missions ?? []).flatMap(({ people }) => people)
  return [...new Map(all.map(({ id, name }) => [id, { id, name }])).values()]
}
