import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AnswerInWords } from '@/components/words/from-answers'
import { useQuotedList } from '@/components/words/quoted-list'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import type { LeverBecause, LeverCheck, LeverFacts, LeverHeldBack } from '@/lib/reading/levers/lever-facts'
import { leverReason } from '@/lib/reading/levers/lever-reason'
import { LeverRisk } from './lever-risk'

type InPage = { readonly page: ResultPage }

type LeverFactListProps = InPage & { readonly lever: string; readonly facts: LeverFacts }

/** Why the lever stands where it stands, what it works on here, what holds it back, its risk, who should use it. */
export function LeverFactList({ page, lever, facts }: LeverFactListProps) {
  const t = useTranslations('result.lever')
  const words = useTranslations('levers')
  return (
    <dl>
      {facts.check !== null && <Check page={page} lever={lever} check={facts.check} />}
      <Fact name={t('because')}>
        <Because page={page} because={facts.because} />
      </Fact>
      {facts.treats.length > 0 && <Treats page={page} lever={lever} items={facts.treats} />}
      {facts.heldBack !== null && (
        <Fact name={t('heldBack')}>
          <HeldBack page={page} heldBack={facts.heldBack} />
        </Fact>
      )}
      <Fact name={t('risk')}>
        <LeverRisk page={page} risk={facts.risk} />
      </Fact>
      <Fact name={t('who')}>{words(`levers.${lever}.who`)}</Fact>
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

/** What to check before using it, or what would unblock it. */
function Check({ page, lever, check }: InPage & { readonly lever: string; readonly check: LeverCheck }) {
  const t = useTranslations('result.lever')
  const words = useTranslations('levers')
  const item = page.words.name(check.item)
  const find = page.words.find(check.item)
  switch (check.kind) {
    case 'unblock': {
      const what = words(`levers.${lever}.unblock`)
      return <Fact name={t('unblock')}>{t('unblockWhat', { what, item, find })}</Fact>
    }
    case 'find-out':
      return <Fact name={t('check')}>{t('checkFindOut', { item, find })}</Fact>
    case 'check-again':
      return <Fact name={t('check')}>{t('checkAgain', { item, find })}</Fact>
  }
}

const becauseKeys = {
  nothing: 'becauseNothing',
  'no-condition': 'becauseNoCondition',
  small: 'becauseSmall',
  warned: 'becauseWarned',
} as const

/** The answers behind the state; where the warnings already name them all, only that. */
function Because({ page, because }: InPage & { readonly because: LeverBecause }) {
  const t = useTranslations('result.lever')
  if (because.kind !== 'answers') return t(becauseKeys[because.kind])
  return (
    <ul className="plain">
      {because.items.map((item) => (
        <li key={item}>
          <AnswerInWords page={page} item={item} />
        </li>
      ))}
    </ul>
  )
}

function HeldBack({ page, heldBack: { item, kind } }: InPage & { readonly heldBack: LeverHeldBack }) {
  const t = useTranslations('result.lever')
  switch (kind) {
    case 'open':
      return t('notKnowing', { item: page.words.name(item) })
    case 'quoted':
      return t('heldBackNamed', { item: page.words.name(item) })
    case 'answer':
      return <AnswerInWords page={page} item={item} />
  }
}

/** At most this many weaknesses in sentences; the others by name. */
const inSentences = 3

type TreatsProps = InPage & { readonly lever: string; readonly items: readonly string[] }

/** The severe weaknesses this lever works on, each with its question. */
function Treats({ page, lever, items }: TreatsProps) {
  const t = useTranslations('result.lever')
  const quoted = useQuotedList()
  const others = items.slice(inSentences).map((item) => page.words.name(item))
  return (
    <Fact name={t('treats')}>
      <ul className="plain">
        {items.slice(0, inSentences).map((item) => (
          <li key={item}>
            <Reason page={page} lever={lever} item={item} />
          </li>
        ))}
        {others.length > 0 && <li>{t('treatsAlso', { items: quoted(others) })}</li>}
      </ul>
    </Fact>
  )
}

function Reason({ page, lever, item }: InPage & { readonly lever: string; readonly item: string }) {
  const t = useTranslations('result.lever')
  const words = useTranslations('levers')
  const text = leverReason(lever, item, page.answers[item])?.text ?? null
  if (text === null) return <AnswerInWords page={page} item={item} />
  return (
    <>
      {words(text)} {t.rich('treatsFrom', { ...rich, item: page.words.name(item) })}
    </>
  )
}
