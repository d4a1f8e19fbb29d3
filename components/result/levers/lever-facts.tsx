import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { LeverResult } from '@/lib/scoring/types'
import { AnswerInWords } from '@/components/words/from-answers'
import { LeverRisk } from './lever-risk'
import { findMatrixLever, hasConditions } from '@/lib/reading/levers/matrix-lever'
import { useQuotedList } from '@/components/words/quoted-list'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { treatedItems } from '@/lib/reading/levers/treated-items'

type Part = { readonly page: ResultPage; readonly lever: LeverResult }

/** Why the lever stands where it stands, what it works on here, what holds it back, its risk, who should use it. */
export function LeverFacts({ page, lever }: Part) {
  const t = useTranslations('result.lever')
  const words = useTranslations('levers')
  return (
    <dl>
      <Check page={page} lever={lever} />
      <Fact name={t('because')}>
        <Because page={page} lever={lever} />
      </Fact>
      <Treats page={page} lever={lever} />
      <HeldBack page={page} lever={lever} />
      <Fact name={t('risk')}>
        <LeverRisk page={page} lever={lever} />
      </Fact>
      <Fact name={t('who')}>{words(`levers.${lever.id}.who`)}</Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

const isWarned = (lever: LeverResult, item: string) => lever.warnings.some((warning) => warning.item === item)

/** What to check before using it, or what would unblock it. */
function Check({ page, lever: { id, status } }: Part) {
  const t = useTranslations('result.lever')
  const words = useTranslations('levers')
  if (status.item === null || status.state === 'open') return null
  const item = page.words.name(status.item)
  const find = page.words.find(status.item)
  if (status.state === 'blocked') {
    const what = words(`levers.${id}.unblock`)
    return <Fact name={t('unblock')}>{t('unblockWhat', { what, item, find })}</Fact>
  }
  return (
    <Fact name={t('check')}>
      {t(status.cause === 'unknown' ? 'checkFindOut' : 'checkAgain', { item, find })}
    </Fact>
  )
}

/** The answers behind the state; where the warnings already name them all, only that. */
function Because({ page, lever }: Part) {
  const t = useTranslations('result.lever')
  const { because, state } = lever.conditions
  const matrixLever = findMatrixLever(lever.id)
  if (state === 'none')
    return t(!matrixLever || hasConditions(matrixLever) ? 'becauseNothing' : 'becauseNoCondition')
  const untold = because.filter((item) => !isWarned(lever, item))
  if (because.length === 0) return t('becauseSmall')
  if (untold.length === 0) return t('becauseWarned')
  return (
    <ul className="plain">
      {untold.map((item) => (
        <li key={item}>
          <AnswerInWords page={page} item={item} />
        </li>
      ))}
    </ul>
  )
}

/** The answer, or the missing answer, that holds it back most; a warning or a check that names it already says so. */
function HeldBack({ page, lever: { heldBackBy, conditions, warnings, status } }: Part) {
  const t = useTranslations('result.lever')
  if (heldBackBy === null || heldBackBy === status.item) return null
  if (warnings.some(({ item }) => item === heldBackBy)) return null
  const item = page.words.name(heldBackBy)
  const isQuoted = conditions.because.includes(heldBackBy)
  return (
    <Fact name={t('heldBack')}>
      {page.answers[heldBackBy] === undefined ? (
        t('notKnowing', { item })
      ) : isQuoted ? (
        t('heldBackNamed', { item })
      ) : (
        <AnswerInWords page={page} item={heldBackBy} />
      )}
    </Fact>
  )
}

/** At most this many weaknesses in sentences; the others by name. */
const inSentences = 3

/** The severe weaknesses this lever works on, the most directly treated first, each with its question. */
function Treats({ page, lever }: Part) {
  const t = useTranslations('result.lever')
  const words = useTranslations('levers')
  const quoted = useQuotedList()
  const inMatrix = findMatrixLever(lever.id)
  const items = inMatrix ? treatedItems(inMatrix, page.answers) : []
  if (items.length === 0) return null
  const others = items.slice(inSentences).map((item) => page.words.name(item))
  return (
    <Fact name={t('treats')}>
      <ul className="plain">
        {items.slice(0, inSentences).map((item) => (
          <li key={item}>
            {words(`levers.${lever.id}.treats.${item}`)}{' '}
            {t.rich('treatsFrom', { ...rich, item: page.words.name(item) })}
          </li>
        ))}
        {others.length > 0 && <li>{t('treatsAlso', { items: quoted(others) })}</li>}
      </ul>
    </Fact>
  )
}
