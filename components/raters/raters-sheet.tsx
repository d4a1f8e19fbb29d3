'use client'

import { useTranslations } from 'next-intl'
import { membersOf } from '@/lib/reading/cases/case-groups'
import { isBlind } from '@/lib/reading/cases/is-blind'
import { maySeeOthers } from '@/lib/reading/cases/may-see-others'
import { NoCase } from '@/components/open-case/no-case'
import { useCaseName } from '@/components/open-case/use-case-name'
import { useCaseRows } from '@/components/open-case/use-case-rows'
import { caseInAddress } from '@/components/open-case/case-session'
import { useCaseView } from '@/components/open-case/use-case-view'
import { AskColleague } from './ask-colleague'
import { AssessorList } from './assessor-list'
import { RatersView, type MeasureSources } from './raters-view'
import { ratersIn } from '@/lib/reading/raters/raters-in'
import { besideIn, nothingBeside } from '@/lib/reading/to-situation'
import { NotHere } from './not-here'
import { useFetched } from './use-fetched'

/** What the assessors of one negotiation said, each on their own. Nothing of it before two of them are done. */
export function RatersSheet({ sources }: { sources: MeasureSources }) {
  const t = useTranslations('raters')
  const view = useCaseView()
  const listing = useCaseRows()
  const nameOf = useCaseName()
  const caseId = listing === null ? undefined : caseInAddress().caseId
  const members = listing === null ? [] : membersOf(listing.rows, caseId ?? '')
  const { fetching, retry } = useFetched(members.map(({ row }) => row))

  const first = members[0]
  if (listing === null) return <Loading />
  if (first === undefined) {
    if (caseId === undefined) return <NoCase why={null} />
    return view.kind === 'failed' ? <NoCase why={view.why} /> : <Loading />
  }
  const raters = ratersIn(members)
  const isOpen = maySeeOthers(members, caseId ?? '')
  const isShown = isOpen && raters.length >= 2
  return (
    <>
      <h1>{t('heading', { name: nameOf({ ...first, letter: 'A' }, members) })}</h1>
      {isShown && members.some(({ row }) => isBlind(row)) ? (
        <p className="note my-2 np">{t('blindNote')}</p>
      ) : null}
      <AssessorList members={members} />
      {fetching === 'failed' || fetching === 'again' ? (
        <NotHere isAsking={fetching === 'again'} onRetry={retry} />
      ) : null}
      {members.length < 2 ? <AskColleague caseId={first.row.caseId} /> : null}
      {members.length >= 2 && !isShown ? (
        <p className="note">{t(isOpen ? 'waiting' : 'waitingForYou')}</p>
      ) : null}
      {isShown ? (
        <RatersView
          raters={raters}
          beside={view.kind === 'ready' ? besideIn(view.draft.situation) : nothingBeside}
          sources={sources}
        />
      ) : null}
    </>
  )
}

function Loading() {
  const t = useTranslations('resultPage')
  return (
    <p className="quiet" role="status">
      {t('loading')}
    </p>
  )
}
