import { useTranslations } from 'next-intl'
import { AnswerInWords } from '@/components/words/from-answers'
import { rich } from '@/components/words/rich'
import type { ResultPage } from '@/components/words/result-page'
import { WithTexts } from '@/components/words/with-texts'
import { WhyLink } from '@/components/words/why-link'
import { useLeverName } from '@/components/words/lever-words'
import { leverFacts, type LeverCheck } from '@/lib/reading/levers/lever-facts'
import type { LeverResult } from '@/lib/scoring/types'
import { Later } from './later'
import { LeverAdvice, LeverFirst } from './lever-advice'
import { LeverArguments } from './lever-arguments'
import { LeverHelpers } from './lever-helpers'
import { LeverModalities } from './lever-modalities'
import { LeverPrecedents } from './lever-precedents'
import { LeverRisk } from './lever-risk'
import { LeverWarnings } from './lever-warnings'
import { LeverWorks, LeverWorth } from './lever-works'
import { LikeCases } from './like-cases'

type InRow = { readonly page: ResultPage; readonly lever: LeverResult }

/** A lever in full, under its row. On a device it is drawn after the first screen. */
export function LeverMore(props: InRow) {
  const inside = <Inside {...props} />
  if (!props.page.isLive) return inside
  return (
    <WithTexts of="documented" waiting={null}>
      <Later>{inside}</Later>
    </WithTexts>
  )
}

/**
 * What it is and who should use it; what it would change here apart from what speaks for and against it working; first steps,
 * risks and signs; then, folded, more advice and who tried it before.
 */
function Inside({ page, lever }: InRow) {
  const t = useTranslations('result.levers')
  const words = useTranslations('levers')
  const facts = leverFacts(lever, page)
  const { id } = lever
  return (
    <>
      <p className="lr-what">
        {words(`levers.${id}.what`)} {t.rich('whoSay', { ...rich, who: words(`levers.${id}.who`) })}{' '}
        {words(`levers.${id}.whoNot`)}
      </p>
      {page.planLever?.(id, true)}
      <LeverWarnings page={page} warnings={facts.warnings} />
      {facts.check !== null && <CheckFirst page={page} lever={id} check={facts.check} />}
      <div className="lr-grid">
        <LeverWorth page={page} lever={lever} />
        <LeverWorks page={page} lever={lever} />
        <LeverFirst lever={id} />
      </div>
      <p className="small">
        <LeverRisk page={page} risk={facts.risk} />
      </p>
      <LikeCases page={page} lever={lever} />
      <LeverAdvice lever={id} />
      <LeverArguments page={page} lever={id} />
      <LeverHelpers page={page} lever={id} />
      <LeverModalities page={page} lever={id} />
      <LeverPrecedents lever={id} />
      <div className="lr-foot np">
        <WhyLink page={page} kind="lever" id={id} name={words(`levers.${id}.name`)} />
        <a className="tall small" href="#what-if">
          {t('takes')}
        </a>
      </div>
    </>
  )
}

type CheckFirstProps = { readonly page: ResultPage; readonly lever: string; readonly check: LeverCheck }

function CheckFirst({ page, lever, check }: CheckFirstProps) {
  const t = useTranslations('result.lever')
  const words = useTranslations('levers.levers')
  const item = page.words.name(check.item)
  const find = page.words.find(check.item)
  return (
    <p className="note small">
      <b>{t(check.kind === 'unblock' ? 'unblock' : 'check')}.</b>{' '}
      {check.kind === 'unblock'
        ? t('unblockWhat', { what: words(`${lever}.unblock`), item, find })
        : t(check.kind === 'find-out' ? 'checkFindOut' : 'checkAgain', { item, find })}{' '}
      {page.answers[check.item] !== undefined && <AnswerInWords page={page} item={check.item} />}
    </p>
  )
}

/** Of a stopped lever only the way to its trace: no reason for it, no step, no advice. */
export function StoppedMore({ page, lever }: InRow) {
  const t = useTranslations('result.levers')
  const nameOf = useLeverName()
  return (
    <>
      <p>{t('stoppedMore')}</p>
      {page.planLever?.(lever.id, false)}
      <WhyLink page={page} kind="lever" id={lever.id} name={nameOf(lever.id)} />
    </>
  )
}
