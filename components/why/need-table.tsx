import { useTranslations } from 'next-intl'
import { Citations } from '@/components/words/citations'
import { AnswerInWords } from '@/components/words/from-answers'
import { leverReason, reasonSources, ruleSentence } from '@/lib/reading/levers/lever-reason'
import { findMatrixLever } from '@/lib/reading/levers/matrix-lever'
import type { ResultPage } from '@/components/words/result-page'
import type { Match } from '@/lib/levers/types'
import type { LeverExplanation } from '@/lib/scoring/explain'
import type { LeverSum } from '@/lib/reading/why/lever-sum'
import { Points } from './points'

type NeedTableProps = {
  readonly page: ResultPage
  readonly explained: LeverExplanation
  readonly sum: LeverSum
}

/** The weaknesses a lever works on: how directly, how severe they are here, and what that adds. */
export function NeedTable({ page, explained, sum }: NeedTableProps) {
  const t = useTranslations('why')
  const applies = ({ item }: Match) => {
    const answer = page.answers[item]
    return answer === undefined || !('notApplicable' in answer)
  }
  const matches = (findMatrixLever(explained.id)?.match ?? []).filter(applies)
  const { mean, reference } = explained.need
  const heading = t('levers.need')
  if (matches.length === 0 || reference === 0)
    return (
      <>
        <h5 className="mt-6">{heading}</h5>
        <p className="small">{t('levers.noNeed')}</p>
      </>
    )
  return (
    <>
      <h5 className="mt-6">{heading}</h5>
      <p className="small">{t('levers.needSay', { need: Math.round((100 * mean) / reference) })}</p>
      <div className="tablewrap" role="region" aria-label={heading} tabIndex={0}>
        <table className="fold small num">
          <thead>
            <tr>
              <th scope="col">{t('question')}</th>
              <th scope="col">{t('levers.strength')}</th>
              <th scope="col">{t('levers.adds')}</th>
              <th scope="col">{t('levers.why')}</th>
            </tr>
          </thead>
          <tbody>
            {matches.map((match) => (
              <NeedRow key={match.item} page={page} lever={explained.id} match={match} sum={sum} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

type NeedRowProps = Pick<NeedTableProps, 'page' | 'sum'> & { readonly lever: string; readonly match: Match }

function NeedRow({ page, lever, match, sum }: NeedRowProps) {
  const t = useTranslations('why')
  const words = useTranslations('levers')
  const { item, strength, confidence, direction, source } = match
  const answered = leverReason(lever, item, page.answers[item])
  const usual = answered === null ? ruleSentence(lever, item, 'for') : null
  return (
    <tr>
      <th scope="row" className="w4">
        <AnswerInWords page={page} item={item} />
        {page.answers[item] === undefined && <span className="quiet"> {t('notAnswered')}</span>}
      </th>
      <td data-h={t('levers.strength')}>
        {t('levers.strengthSay', { strength, confidence, direction: direction === 1 ? 'up' : 'down' })}
      </td>
      <td data-h={t('levers.adds')}>
        <Points value={page.answers[item] === undefined ? null : (sum.need.get(item) ?? 0)} />
      </td>
      <td data-h={t('levers.why')}>
        {answered?.text != null && <p>{words(answered.text)}</p>}
        {usual !== null && (
          <p>
            {t('levers.ifAnswer', { answer: page.words.anchor(item, usual.answer), text: words(usual.text) })}
          </p>
        )}
        <Citations sources={reasonSources(source, answered)} />
      </td>
    </tr>
  )
}
