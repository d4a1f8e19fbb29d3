'use client'

import { useTranslations } from 'next-intl'
import { ChartPatterns } from '@/components/charts/chart-patterns'
import { AskProblem } from '@/components/people/ask-problem'
import { useQuery } from '@/components/ui/use-query'
import { useToday } from '@/components/look-again/use-today'
import type { DeskCount, DeskReply } from '@/lib/wire/desk-types'
import { DeskCalls } from './desk-calls'
import { DeskExport } from './desk-export'
import { DeskFilter } from './desk-filter'
import { DeskHeat } from './desk-heat'
import { deskQuery, isFiltered } from './desk-query'
import { DeskShared } from './desk-shared'
import { DeskTable } from './desk-table'
import { DeskViews } from './desk-views'
import { useDesk } from './use-desk'
import { useRowWords } from './use-row-words'

type DeskPageProps = {
  /** In the order of the model. */
  readonly levers: readonly { readonly id: string; readonly name: string }[]
}

/** The cases that whoever is signed in may see, as the address says. */
export function DeskPage({ levers }: DeskPageProps) {
  const t = useTranslations('desk')
  const query = useQuery()
  const today = useToday()
  const asked = query === null || today === '' ? null : deskQuery(query, today)
  const { shown, readMore } = useDesk(asked === null ? null : `desk?${asked.toString()}`)
  const words = useRowWords(today)
  const said = useSumWords()
  const sums = shown?.sums ?? null
  const isHeat = query?.get('view') === 'heat'
  return (
    <>
      <ChartPatterns />
      <h1>{t('title')}</h1>
      <p className="quiet">{t('lead')}</p>
      {query === null || today === '' || isFiltered(query) ? null : <DeskCalls today={today} />}
      {query === null ? null : <DeskFilter query={query} missions={sums?.missions ?? []} levers={levers} />}
      <AskProblem problem={shown?.problem ?? null} />
      <p role="status" className="my-2 num">
        {shown === null ? t('loading') : null}
        {sums === null ? null : said(sums, query !== null && isFiltered(query))}
        {shown?.isOlder === true ? ` ${t('older')}` : null}
      </p>
      {query === null || shown === null || sums === null ? null : shown.rows.length === 0 ? (
        <p className="mt-4">{t(isFiltered(query) ? 'none' : 'noneAtAll')}</p>
      ) : (
        <>
          <DeskViews query={query} isHeat={isHeat} />
          {isHeat ? (
            <DeskHeat rows={shown.rows} words={words} missions={sums.missions.length} />
          ) : (
            <DeskTable rows={shown.rows} words={words} missions={sums.missions.length} />
          )}
          {shown.after === null ? null : (
            <p className="rowx mt-4">
              <button type="button" className="btn" onClick={() => void readMore()}>
                {t('more')}
              </button>
            </p>
          )}
          <DeskShared sum={sums.found} />
          {asked === null ? null : <DeskExport asked={asked} words={words} levers={levers} />}
        </>
      )}
    </>
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
