import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { localePath } from '@/components/ui/locale-path'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { CaseListReply, CaseSummary } from '@/lib/wire/sync-types'
import { askServer, type WorkshopProblem } from './ask-workshops'
import { WorkshopProblemNote } from './workshop-problem'

/** Pages of the list that are read. More cases nobody looks through here. */
const mostPages = 20

/** Every case that whoever asks may read, as a choice. Each leads to the page that shows what would leave it. */
export function CasePicker() {
  const t = useTranslations('workshop.own')
  const locale = useLocale()
  const dates = useDeviceDates()
  const [cases, setCases] = useState<readonly CaseSummary[] | null>(null)
  const [problem, setProblem] = useState<WorkshopProblem | null>(null)
  useEffect(() => {
    void readList().then((read) => {
      if (typeof read === 'string') setProblem(read)
      else setCases(read)
    })
  }, [])
  if (cases === null)
    return problem === null ? <p role="status">{t('loading')}</p> : <WorkshopProblemNote problem={problem} />
  if (cases.length === 0) return <p>{t('noCase')}</p>
  return (
    <>
      <h2>{t('which')}</h2>
      <ul className="ws-list">
        {cases.map(({ caseId, codeName, updatedAt }) => (
          <li key={caseId}>
            <a href={localePath(locale, `/workshops/own?case=${caseId}`)}>
              <bdi>{codeName === '' ? t('unnamed') : codeName}</bdi>
            </a>{' '}
            <span className="quiet small">{t('changed', { when: dates.day(updatedAt) })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

async function readList(): Promise<readonly CaseSummary[] | WorkshopProblem> {
  const byId = new Map<string, CaseSummary>()
  let cursor = ''
  for (let page = 0; page < mostPages; page += 1) {
    const after = cursor === '' ? '' : `?after=${encodeURIComponent(cursor)}`
    const { body, problem } = await askServer<CaseListReply>(`sync${after}`)
    if (problem !== null) return problem
    for (const one of body.cases) byId.set(one.caseId, one)
    for (const gone of body.deleted) byId.delete(gone)
    cursor = body.cursor
    if (!body.more) break
  }
  return [...byId.values()]
}
