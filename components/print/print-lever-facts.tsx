import { useTranslations } from 'next-intl'
import { findMatrixLever, hasConditions } from '@/lib/reading/levers/matrix-lever'
import { useQuotedList } from '@/components/words/quoted-list'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { useNOf20 } from '@/components/words/share-words'
import { model } from '@/lib/levers/model'
import type { LeverResult } from '@/lib/scoring/types'

type Part = { readonly page: ResultPage; readonly lever: LeverResult }

/** What to check, why it stands where it stands, what holds it back, risk and who, run on in one paragraph. */
export function PrintLeverFacts({ page, lever }: Part) {
  const t = useTranslations('print.levers')
  const words = useTranslations('levers.levers')
  return (
    <p>
      <Check page={page} lever={lever} /> <Because page={page} lever={lever} />{' '}
      <HeldBack page={page} lever={lever} /> <Risk page={page} lever={lever} />{' '}
      {t.rich('who', { ...rich, who: words(`${lever.id}.who`) })}
    </p>
  )
}

function Check({ page, lever: { id, status } }: Part) {
  const t = useTranslations('print.levers')
  const words = useTranslations('levers.levers')
  if (status.item === null || status.state === 'open') return null
  const item = page.words.name(status.item)
  if (status.state === 'blocked') return t.rich('unblock', { ...rich, what: words(`${id}.unblock`), item })
  return t.rich(status.cause === 'unknown' ? 'checkOpen' : 'checkAnswer', { ...rich, item })
}

/** The answers behind the state that no warning names, by name; or why there are none. */
function Because({ page, lever: { id, conditions, warnings } }: Part) {
  const t = useTranslations('print.levers')
  const result = useTranslations('result.lever')
  const quoted = useQuotedList()
  const matrixLever = findMatrixLever(id)
  const untold = conditions.because.filter((item) => !warnings.some((warning) => warning.item === item))
  const plain = (text: string) => t.rich('becausePlain', { ...rich, text })
  if (conditions.state === 'none')
    return plain(result(!matrixLever || hasConditions(matrixLever) ? 'becauseNothing' : 'becauseNoCondition'))
  if (conditions.because.length === 0) return plain(result('becauseSmall'))
  if (untold.length === 0) return null
  return t.rich('because', { ...rich, items: quoted(untold.map((item) => page.words.name(item))) })
}

/** What holds it back most, unless a warning, the check or the reasons before it have named it. */
function HeldBack({ page, lever: { heldBackBy, conditions, warnings, status } }: Part) {
  const t = useTranslations('print.levers')
  const quoted = useQuotedList()
  if (heldBackBy === null || heldBackBy === status.item) return null
  if (warnings.some(({ item }) => item === heldBackBy)) return null
  if (conditions.because.includes(heldBackBy)) return null
  const key = page.answers[heldBackBy] === undefined ? 'heldBackOpen' : 'heldBack'
  return t.rich(key, { ...rich, items: quoted([page.words.name(heldBackBy)]) })
}

/** The whole of the risk: it warns, so nothing of it is left out. */
function Risk({ page, lever: { risk } }: Part) {
  const t = useTranslations('print.levers')
  const result = useTranslations('result.lever')
  const words = useTranslations('levers')
  const nOf20 = useNOf20()
  const quoted = useQuotedList()
  const names = (items: readonly string[]) => quoted(items.map((item) => page.words.name(item)))
  const isSevere = risk.pSevere >= model.cutoffs.severe && page.showShares
  return (
    <>
      {t.rich('risk', {
        ...rich,
        label: words(`riskLabels.${risk.label}`),
        dimension: words(`riskDimensions.${risk.dimension}`),
      })}{' '}
      {isSevere && result('riskSevere', { share: nOf20(risk.pSevere) })}{' '}
      {risk.because.length > 0 && result('riskBecause', { items: names(risk.because) })}{' '}
      {risk.couldBeWorse.length > 0 && result('riskWorse', { items: names(risk.couldBeWorse) })}
    </>
  )
}
