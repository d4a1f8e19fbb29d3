import { useTranslations } from 'next-intl'
import { LevelBars } from '@/components/charts/level-bars'
import { Citations } from '@/components/words/citations'
import { AnswerInWords } from '@/components/words/from-answers'
import type { ResultPage } from '@/components/words/result-page'
import { useNOf20 } from '@/components/words/share-words'
import { model } from '@/lib/levers/model'
import { leverReason, reasonSources, ruleSentence } from '@/lib/reading/levers/lever-reason'
import type { ConditionRowData } from '@/lib/reading/why/condition-rows'
import { Points } from './points'

type ConditionRowProps = {
  readonly page: ResultPage
  readonly lever: string
  readonly row: ConditionRowData
  /** Hundredths of fit; null: not answered; `above`: counted where the question stands first. */
  readonly adds: number | null | 'above'
  /** Whether it holds the lever back most. */
  readonly binds: boolean
}

const hundredths = (value: number) => Math.round(value * 100)

export function ConditionRow({ page, lever, row, adds, binds }: ConditionRowProps) {
  const t = useTranslations('why')
  return (
    <tr>
      <th scope="row" className="w4">
        <AnswerInWords page={page} item={row.item} />
        {page.answers[row.item] === undefined && <span className="quiet"> {t('notAnswered')}</span>}
      </th>
      <td data-h={t('levers.role')}>
        <Role page={page} row={row} />
      </td>
      <td data-h={t('levers.values')}>
        <Values table={row.table} />
      </td>
      <td data-h={t('levers.now')}>
        <Now row={row} /> {binds && <span className="tag">{t('levers.binding')}</span>}
      </td>
      <td data-h={t('levers.adds')}>{adds === 'above' ? t('levers.addsAbove') : <Points value={adds} />}</td>
      <td data-h={t('levers.why')}>
        <Why page={page} lever={lever} row={row} />
        <Citations
          sources={reasonSources(row.source, leverReason(lever, row.item, page.answers[row.item]))}
        />
      </td>
    </tr>
  )
}

function Role({ page, row: { role } }: Pick<ConditionRowProps, 'page' | 'row'>) {
  const t = useTranslations('why.levers')
  switch (role.kind) {
    case 'gate':
      return t(role.isOneOfSeveral ? 'gateAny' : 'gate')
    case 'caution':
      return t('caution')
    case 'unless':
      return t('unless', { item: page.words.name(role.of) })
  }
}

function Values({ table }: { table: string }) {
  const values = model.tables[table] ?? []
  return (
    <>
      <LevelBars values={values} height={20} />
      <bdi className="five" dir="ltr">
        {values.join(' · ')}
      </bdi>
    </>
  )
}

function Now({ row: { role, value, term } }: Pick<ConditionRowProps, 'row'>) {
  const t = useTranslations('why.levers')
  const nOf20 = useNOf20()
  const now =
    role.kind === 'caution'
      ? t('nowCaution', {
          value: hundredths(value),
          effective: hundredths(term?.effective ?? value),
          lifted: term?.unless == null ? 'no' : 'yes',
        })
      : t('nowGate', { value: hundredths(value) })
  if (term === null || term.holdsBack === 0) return now
  return `${now}. ${t('holdsBack', { share: nOf20(term.holdsBack) })}`
}

/** What the answer means for the lever; while the question is open, what the rule is there for. */
function Why({ page, lever, row: { item, role } }: Pick<ConditionRowProps, 'page' | 'lever' | 'row'>) {
  const t = useTranslations('why.levers')
  const words = useTranslations('levers')
  const reason = leverReason(lever, item, page.answers[item])
  if (reason !== null) return reason.text === null ? null : <p>{words(reason.text)}</p>
  const usual = ruleSentence(lever, item, role.kind === 'caution' ? 'against' : 'for')
  return usual === null ? null : (
    <p>{t('ifAnswer', { answer: page.words.anchor(item, usual.answer), text: words(usual.text) })}</p>
  )
}
