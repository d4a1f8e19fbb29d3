import { useFormatter, useTranslations } from 'next-intl'
import { Citations } from '@/components/words/citations'
import { isYesNo } from '@/lib/instrument/instruments'
import type { Agreement } from '@/lib/workshop/agreement'
import { measureSources } from '@/lib/workshop/measure-sources'
import { roomAgreement } from '@/lib/workshop/tally'
import type { QuestionTallies } from '@/lib/workshop/workshop-record'

type AgreementListProps = {
  readonly tallies: readonly QuestionTallies[]
  /** The question that the wall is at; '': none. */
  readonly current: string
}

/** Where the room agrees and where it splits, the most split first, each beside what guessing reaches. */
export function AgreementList({ tallies, current }: AgreementListProps) {
  const t = useTranslations('workshop.wall.agreement')
  const rows = tallies
    .flatMap(({ question, rounds }) => {
      const last = rounds.at(-1)
      const agreement = last === undefined ? null : roomAgreement(last, isYesNo(question))
      return agreement === null ? [] : [{ question, agreement }]
    })
    .toSorted((left, right) => left.agreement.value - right.agreement.value)
  if (rows.length === 0) return <div />
  return (
    <div>
      <h2>{t('title')}</h2>
      <p className="ws-ends" aria-hidden="true">
        <span>{t('apart')}</span>
        <span>{t('together')}</span>
      </p>
      <ol className="ws-agree">
        {rows.map((row) => (
          <AgreementRow key={row.question} {...row} isCurrent={row.question === current} />
        ))}
      </ol>
      <p className="quiet small">{t('key')}</p>
      <Citations sources={[measureSources.agreement]} />
    </div>
  )
}

/** A from -1 to 1 as a place from 0 to 100. */
const toPercent = (value: number): number => (value + 1) * 50

function AgreementRow({
  question,
  agreement,
  isCurrent,
}: {
  question: string
  agreement: Agreement
  isCurrent: boolean
}) {
  const t = useTranslations('workshop.wall.agreement')
  const names = useTranslations('instrument.items')
  const format = useFormatter()
  const { value, guessing, than } = agreement
  const two = (number: number) => format.number(number, { maximumFractionDigits: 2 })
  const label = t('row', { value: two(value), mean: two(guessing.mean), upper: two(guessing.upper), than })
  return (
    <li className={isCurrent ? 'on' : undefined} aria-current={isCurrent ? 'true' : undefined}>
      <span>{names(`${question}.name`)}</span>
      <svg className="ws-plot" height="20" role="img" aria-label={label}>
        <line className="base" x1="0" x2="100%" y1="10" y2="10" />
        <rect
          className="band"
          x={`${String(toPercent(guessing.mean))}%`}
          width={`${String(toPercent(guessing.upper) - toPercent(guessing.mean))}%`}
          y="4"
          height="12"
        />
        <rect className="mark" x={`${String(toPercent(value) * 0.97)}%`} width="7" y="0" height="20" />
      </svg>
    </li>
  )
}
