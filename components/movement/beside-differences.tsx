import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { useLeverName } from '@/components/words/lever-words'
import { movedByMarks } from '@/lib/reading/movement/lever-movement'
import type { Comparison, MarkChange } from '@/lib/scoring/comparison'

type BesideDifferencesProps = Pick<Comparison, 'marks' | 'clearances' | 'levers'>

/** What is said differently of documented cases, with what that does to the levers, and which stops were cleared. */
export function BesideDifferences({ marks, clearances, levers }: BesideDifferencesProps) {
  const t = useTranslations('movement.beside')
  const stop = useTranslations('stops')
  if (marks.length + clearances.length === 0) return null
  return (
    <div id="d-beside">
      <h3>{t('heading')}</h3>
      <ul className="rlist cols mt-2">
        {marks.map((mark) => (
          <Mark key={mark.caseId} mark={mark} />
        ))}
        {clearances.map(({ stop: id, cleared }) => (
          <li key={id}>
            <b>{stop(`${id}.title`)}</b> {t('cleared', { now: cleared ? 'yes' : 'no' })}
          </li>
        ))}
      </ul>
      {marks.length > 0 && <MarksDo levers={levers} />}
    </div>
  )
}

function Mark({ mark: { caseId, from, to } }: { readonly mark: MarkChange }) {
  const t = useTranslations('movement')
  const cases = useTranslations('documented.cases')
  const locale = useLocale()
  const wordsOf = (mark: MarkChange['to']) =>
    t(`beside.${mark === null ? 'unmarked' : mark === 0 ? 'not' : 'very'}`)
  return (
    <li>
      <a href={localePath(locale, `/documented/${caseId}`)}>{cases(`${caseId}.title`)}</a>
      <dl className="facts">
        <dt>{t('before')}</dt>
        <dd>{wordsOf(from)}</dd>
        <dt>{t('now')}</dt>
        <dd>{wordsOf(to)}</dd>
      </dl>
    </li>
  )
}

/** What the marks do: they move levers up or down in their band, and none to another. */
function MarksDo({ levers }: Pick<Comparison, 'levers'>) {
  const t = useTranslations('movement.beside')
  const nameOf = useLeverName()
  const format = useFormatter()
  const { higher, lower } = movedByMarks(levers)
  const names = (ids: readonly string[]) => format.list(ids.map(nameOf), { type: 'unit' })
  return (
    <p className="mt-2">
      {higher.length + lower.length === 0 && t('none')}{' '}
      {higher.length > 0 && t('higher', { levers: names(higher) })}{' '}
      {lower.length > 0 && t('lower', { levers: names(lower) })} {t('noBand')}
    </p>
  )
}
