import { useTranslations } from 'next-intl'
import { useQuotedList } from '@/components/words/quoted-list'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { useNOf20 } from '@/components/words/share-words'
import type {
  LeverBecause,
  LeverCheck,
  LeverFacts,
  LeverHeldBack,
  LeverRiskFacts,
} from '@/lib/reading/levers/lever-facts'
import { PrintCheckFirst } from './print-check-first'

type InPage = { readonly page: ResultPage }

type PrintLeverFactsProps = InPage & { readonly lever: string; readonly facts: LeverFacts }

/** What to check, why it stands where it stands, what holds it back, risk and who, run on in one paragraph. */
export function PrintLeverFacts({ page, lever, facts }: PrintLeverFactsProps) {
  const t = useTranslations('print.levers')
  const words = useTranslations('levers.levers')
  return (
    <p>
      {facts.check !== null && <Check page={page} lever={lever} check={facts.check} />}{' '}
      <Because page={page} because={facts.because} />{' '}
      {facts.heldBack !== null && <HeldBack page={page} heldBack={facts.heldBack} />}{' '}
      <Risk page={page} risk={facts.risk} /> {t.rich('who', { ...rich, who: words(`${lever}.who`) })}
    </p>
  )
}

function Check({ page, lever, check }: InPage & { readonly lever: string; readonly check: LeverCheck }) {
  const t = useTranslations('print.levers')
  const words = useTranslations('levers.levers')
  if (check.kind !== 'unblock') return <PrintCheckFirst page={page} check={check} />
  return t.rich('unblock', { ...rich, what: words(`${lever}.unblock`), item: page.words.name(check.item) })
}

const becauseKeys = {
  nothing: 'becauseNothing',
  'no-condition': 'becauseNoCondition',
  small: 'becauseSmall',
} as const

/** The answers behind the state by name, or why there are none. The warnings stand right above: no word that they say it. */
function Because({ page, because }: InPage & { readonly because: LeverBecause }) {
  const t = useTranslations('print.levers')
  const result = useTranslations('result.lever')
  const quoted = useQuotedList()
  if (because.kind === 'warned') return null
  if (because.kind !== 'answers') {
    return t.rich('becausePlain', { ...rich, text: result(becauseKeys[because.kind]) })
  }
  return t.rich('because', { ...rich, items: quoted(because.items.map((item) => page.words.name(item))) })
}

/** What holds it back most; on paper not again what the reasons have just named. */
function HeldBack({ page, heldBack: { item, kind } }: InPage & { readonly heldBack: LeverHeldBack }) {
  const t = useTranslations('print.levers')
  const quoted = useQuotedList()
  if (kind === 'quoted') return null
  const items = quoted([page.words.name(item)])
  return t.rich(kind === 'open' ? 'heldBackOpen' : 'heldBack', { ...rich, items })
}

/** The whole of the risk: it warns, so nothing of it is left out. */
function Risk({ page, risk }: InPage & { readonly risk: LeverRiskFacts }) {
  const t = useTranslations('print.levers')
  const result = useTranslations('result.lever')
  const words = useTranslations('levers')
  const nOf20 = useNOf20()
  const quoted = useQuotedList()
  const names = (items: readonly string[]) => quoted(items.map((item) => page.words.name(item)))
  return (
    <>
      {t.rich('risk', {
        ...rich,
        label: words(`riskLabels.${risk.label}`),
        dimension: words(`riskDimensions.${risk.dimension}`),
      })}{' '}
      {risk.severeShare !== null && result('riskSevere', { share: nOf20(risk.severeShare) })}{' '}
      {risk.because.length > 0 && result('riskBecause', { items: names(risk.because) })}{' '}
      {risk.couldBeWorse.length > 0 && result('riskWorse', { items: names(risk.couldBeWorse) })}
    </>
  )
}
