'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChartPatterns } from '@/components/charts/chart-patterns'
import { AskProblem } from '@/components/people/ask-problem'
import { changeQuery, useQuery } from '@/components/ui/use-query'
import { useToday } from '@/components/look-again/use-today'
import type { DeskCount, DeskReply, DeskRow } from '@/lib/wire/desk-types'
import { DeskCalls } from './desk-calls'
import { DeskCompare } from './desk-compare'
import { DeskExport } from './desk-export'
import { DeskFilter } from './desk-filter'
import { DeskHeat } from './desk-heat'
import { deskQuery, isFiltered, pickedIn, pickedQuery } from './desk-query'
import { DeskShared } from './desk-shared'
import { DeskTable } from './desk-table'
import { DeskViews, viewIn } from './desk-views'
import { useDesk } from './use-desk'
import { useRowWords } from './use-row-words'

/** One case alone is compared with nothing. */
const fewestCompared = 2

type DeskPageProps = {
  /** In the order of the model. */
  readonly levers: readonly { readonly id: string; readonly name: string }[]
}

/** The cases that whoever is signed in may see, as the address says. */
export function DeskPage({ levers }: DeskPageProps) {
  const t = useTranslations('desk')
  const query = useQuery()
  const today = useToday()
  return (
    <>
      <ChartPatterns />
      <h1>{t('title')}</h1>
      <p className="quiet">{t('lead')}</p>
      {query === null || today === '' ? (
        <p role="status">{t('loading')}</p>
      ) : (
        <Desk query={query} today={today} levers={levers} />
      )}
    </>
  )
}

type DeskProps = DeskPageProps & { readonly query: URLSearchParams; readonly today: string }

function Desk({ query, today, levers }: DeskProps) {
  const t = useTranslations('desk')
  const view = viewIn(query)
  const picked = pickedIn(query)
  const isComparing = view === 'compare'
  const isTooFew = isComparing && picked.length < fewestCompared
  const asked = isComparing ? pickedQuery(picked, today) : deskQuery(query, today)
  const { shown, readMore } = useDesk(isTooFew ? null : `desk?${asked.toString()}`)
  const words = useRowWords(today)
  const said = useSumWords()
  const sums = shown?.sums ?? null
  const [missions, setMissions] = useState<Sums['missions']>([]) // those of the last list, while the next is on its way
  if (sums !== null && sums.missions !== missions) setMissions(sums.missions)
  const isFound = isFiltered(query)
  return (
    <>
      {isFound || isComparing ? null : <DeskCalls today={today} />}
      {isComparing ? null : <DeskFilter query={query} missions={missions} levers={levers} />}
      <AskProblem problem={shown?.problem ?? null} />
      <p role="status" className="my-2 num">
        {shown === null && !isTooFew ? t('loading') : null}
        {sums === null || isComparing ? null : said(sums, isFound)}
        {shown?.isOlder === true ? ` ${t('older')}` : null}
      </p>
      <DeskViews query={query} shown={view} />
      {isComparing ? null : <Picked query={query} count={picked.length} />}
      {isTooFew ? <p className="mt-4">{t('compare.few')}</p> : null}
      {shown === null || sums === null ? null : shown.rows.length === 0 ? (
        <p className="mt-4">{t(isFound ? 'none' : 'noneAtAll')}</p>
      ) : (
        <>
          {view === 'rows' ? (
            <DeskTable rows={shown.rows} words={words} missions={sums.missions.length} picked={picked} />
          ) : view === 'heat' ? (
            <DeskHeat rows={shown.rows} words={words} missions={sums.missions.length} />
          ) : (
            <DeskCompare
              rows={inOrder(shown.rows, picked)}
              words={words}
              missions={sums.missions.length}
              levers={levers}
            />
          )}
          {shown.after === null ? null : (
            <p className="rowx mt-4">
              <button type="button" className="btn" onClick={() => void readMore()}>
                {t('more')}
              </button>
            </p>
          )}
          {isComparing ? null : <DeskShared sum={sums.found} />}
          <DeskExport title={t('exports.title')} asked={asked} words={words} levers={levers} />
        </>
      )}
    </>
  )
}

const inOrder = (rows: readonly DeskRow[], picked: readonly string[]): readonly DeskRow[] =>
  rows.toSorted((one, other) => picked.indexOf(one.caseId) - picked.indexOf(other.caseId))

/** How many cases are picked, and the way to see them beside each other. */
function Picked({ query, count }: { query: URLSearchParams; count: number }) {
  const t = useTranslations('desk.compare')
  const address = new URLSearchParams(query)
  address.set('view', 'compare')
  return (
    <div className="rowx np" role="status">
      {count === 0 ? null : (
        <>
          <span className="num">{t('picked', { count })}</span>
          {count < fewestCompared ? null : (
            <a className="btn btn-1" href={`?${address.toString()}`}>
              {t('show')}
            </a>
          )}
          <button
            type="button"
            className="btn"
            onClick={() => {
              changeQuery('pick', '')
            }}
          >
            {t('clear')}
          </button>
        </>
      )}
    </div>
  )
}

type Sums = NonNullable<DeskReply['sums']>

/** How many are found, of how many there are. */
function useSumWords() {
  const t = useTranslations('desk')
  const say = ({ count, isMore }: DeskCount, key: 'found' | 'seen') =>
    t(isMore ? `${key}More` : key, { count })
  return ({ found, seen }: Sums, isFound: boolean) =>
    [...(isFound ? [say(found, 'found')] : []), say(seen ?? found, 'seen')].join(' ')
}
