import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { LeverResult } from '@/lib/scoring/types'
import { AnswerInWords } from './from-answers'
import { LeverRisk } from './lever-risk'
import { findMatrixLever, hasConditions } from './matrix-lever'
import type { ResultPage } from './result-page'
import { treatedItems } from './treated-items'

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
      {lever.heldBackBy !== null && !isWarned(lever, lever.heldBackBy) && (
        <Fact name={t('heldBack')}>
          {page.answers[lever.heldBackBy] === undefined ? (
            t('notKnowing', { item: page.words.name(lever.heldBackBy) })
          ) : (
            <AnswerInWords page={page} item={lever.heldBackBy} />
          )}
        </Fact>
      )}
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

/** The severe weaknesses this lever works on, in its own words where the catalogue has them. */
function Treats({ page, lever }: Part) {
  const t = useTranslations('result.lever')
  const words = useTranslations('levers')
  const format = useFormatter()
  const inMatrix = findMatrixLever(lever.id)
  const items = inMatrix ? treatedItems(inMatrix, page.answers) : []
  if (items.length === 0) return null
  const sentences = items.filter((item) => words.has(`levers.${lever.id}.treats.${item}`))
  const bare = items.filter((item) => !sentences.includes(item))
  return (
    <Fact name={t('treats')}>
      {sentences.map((item) => words(`levers.${lever.id}.treats.${item}`)).join(' ')}
      {bare.length > 0 && ` ${format.list(bare.map((item) => page.words.name(item)))}.`}
    </Fact>
  )
}
