import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { toCsv } from '@/lib/export/to-csv'
import type { TrailRecord, TrailReply } from '@/lib/wire/mission-types'
import { askApi, type PeopleProblem } from '@/components/people/ask-people'
import { FormProblem } from '@/components/people/form-problem'
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

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly count: number }
  | { readonly kind: 'failed'; readonly problem: PeopleProblem }
  | { readonly kind: 'saved'; readonly count: number; readonly isCut: boolean }

/** Saves all that is filtered as a file, made in the browser. */
export function TrailExport({ query, words }: { query: URLSearchParams; words: RecordWords }) {
  const t = useTranslations('trail')
  const column = useTranslations('trail.columns')
  const [state, setState] = useState<State>({ kind: 'idle' })

  const save = async () => {
    const records: TrailRecord[] = []
    let before: string | null = ''
    setState({ kind: 'reading', count: 0 })
    while (before !== null && records.length < most) {
      const asked = await askApi(trailPath(query, before))
      if (asked.problem !== null) {
        setState({ kind: 'failed', problem: asked.problem })
        return
      }
      const page: TrailReply = asked.body as TrailReply
      records.push(...page.records)
      before = page.before
      setState({ kind: 'reading', count: records.length })
    }
    const rows = [columns.map((name) => column(name)), ...records.map((record) => toRow(record, words))]
    download('trail.csv', 'text/csv', toCsv(rows))
    setState({ kind: 'saved', count: records.length, isCut: before !== null })
  }

  return (
    <div className="mt-4">
      <button
        type="button"
        className="btn"
        onClick={() => {
          if (state.kind !== 'reading') void save()
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
