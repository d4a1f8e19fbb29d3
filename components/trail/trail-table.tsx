import { useTranslations } from 'next-intl'
import type { TrailRecord } from '@/lib/wire/mission-types'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { RecordWords } from './use-record-words'

type TrailTableProps = {
  readonly records: readonly TrailRecord[]
  readonly words: RecordWords
  /** Shows what was done to this one alone. */
  readonly onOnly: (subjectId: string) => void
}

export function TrailTable({ records, ...rest }: TrailTableProps) {
  const t = useTranslations('trail')
  const column = useTranslations('trail.columns')
  return (
    <table className="fold num mt-6">
      <caption className="vh">{t('caption')}</caption>
      <thead>
        <tr>
          {(['at', 'person', 'act', 'subject', 'detail'] as const).map((name) => (
            <th scope="col" key={name}>
              {column(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <TrailRow key={record.position} record={record} {...rest} />
        ))}
      </tbody>
    </table>
  )
}

type TrailRowProps = Omit<TrailTableProps, 'records'> & { readonly record: TrailRecord }

function TrailRow({ record, words, onOnly }: TrailRowProps) {
  const t = useTranslations('trail')
  const column = useTranslations('trail.columns')
  const dates = useDeviceDates()
  const { subject } = record
  const lines = words.detail(record)
  return (
    <tr>
      <th scope="row" className="w4">
        {dates.moment(record.at)}
      </th>
      <td data-h={column('person')}>
        <b className="wrap-anywhere">{words.who(record)}</b>
      </td>
      <td data-h={column('act')}>{words.act(record)}</td>
      <td data-h={column('subject')} className={subject === null ? 'max-sm:hidden' : undefined}>
        {subject === null ? null : (
          <button
            type="button"
            className="min-h-6 cursor-pointer border-0 bg-transparent p-0 text-start text-ink underline wrap-anywhere [font:inherit]"
            title={subject.id}
            aria-label={t('only', { id: words.subject(record) })}
            onClick={() => {
              onOnly(subject.id)
            }}
          >
            {words.subject(record)}
          </button>
        )}
      </td>
      <td data-h={column('detail')} className={lines.length === 0 ? 'max-sm:hidden' : undefined}>
        {lines.map((line) => (
          <span key={line}>{line} </span>
        ))}
      </td>
    </tr>
  )
}
