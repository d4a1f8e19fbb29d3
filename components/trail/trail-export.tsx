import { useTranslations } from 'next-intl'
import { toCsv } from '@/lib/export/to-csv'
import type { TrailRecord, TrailReply } from '@/lib/wire/mission-types'
import { FormProblem } from '@/components/people/form-problem'
import { useFileOfPages } from '@/components/people/use-file-of-pages'
import { download } from '@/components/ui/download'
import { trailPath } from './trail-query'
import type { RecordWords } from './use-record-words'

/** Records in one file at most: what a weak device holds and a spreadsheet opens. */
const most = 20_000

const columns = [
  'position',
  'at',
  'person',
  'personId',
  'act',
  'actId',
  'subject',
  'subjectId',
  'detail',
] as const

/** Saves all that is filtered as a file, made in the browser. */
export function TrailExport({ query, words }: { query: URLSearchParams; words: RecordWords }) {
  const t = useTranslations('trail')
  const column = useTranslations('trail.columns')
  const { state, save } = useFileOfPages(most)
  const onSave = () =>
    save({
      pathOf: (before) => trailPath(query, before),
      pageIn: (body) => {
        const { records, before } = body as TrailReply
        return { rows: records, next: before }
      },
      write: (records: readonly TrailRecord[]) => {
        const rows = records.map((record) => toRow(record, words))
        download('trail.csv', 'text/csv', toCsv([columns.map((name) => column(name)), ...rows]))
      },
    })

  return (
    <div className="mt-4">
      <button
        type="button"
        className="btn"
        onClick={() => {
          void onSave()
        }}
      >
        {t('export')}
      </button>
      {state.kind === 'failed' ? <FormProblem problem={state.problem} /> : null}
      <p role="status" className="small my-2">
        {state.kind === 'reading' ? t('exporting', { count: state.count }) : null}
        {state.kind === 'saved' ? (
          <>
            <span>{t('exported', { count: state.count })}</span>{' '}
            {state.isCut ? <span>{t('cut', { count: state.count })}</span> : null}
          </>
        ) : null}
      </p>
    </div>
  )
}

const toRow = (record: TrailRecord, words: RecordWords): readonly string[] => [
  record.position,
  record.at,
  record.person === null ? '' : record.person.name,
  record.person?.id ?? '',
  words.act(record),
  record.act,
  record.subject?.name ?? '',
  record.subject?.id ?? '',
  JSON.stringify(record.detail),
]
