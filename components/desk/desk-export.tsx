import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/people/form-problem'
import { useFileOfPages } from '@/components/people/use-file-of-pages'
import { download } from '@/components/ui/download'
import { toCsv } from '@/lib/export/to-csv'
import type { DeskExportReply, ExportedCase } from '@/lib/wire/desk-types'
import { useExportRows } from './use-export-rows'
import type { RowWords } from './use-row-words'

/** Cases in one file at most: what a weak device holds and a spreadsheet opens. */
const most = 2_000

type DeskExportProps = {
  readonly title: string
  readonly asked: URLSearchParams
  readonly words: RowWords
  readonly levers: readonly { readonly id: string; readonly name: string }[]
}

/** Saves all that is found as a file, made in the browser; the trail says so. */
export function DeskExport({ title, asked, words, levers }: DeskExportProps) {
  const t = useTranslations('desk.exports')
  const toRows = useExportRows(words, levers)
  const { state, save } = useFileOfPages(most)
  const write = {
    csv: (cases: readonly ExportedCase[]) => {
      download('cases.csv', 'text/csv', toCsv(toRows(cases)))
    },
    json: (cases: readonly ExportedCase[]) => {
      download('cases.json', 'application/json', JSON.stringify({ cases }, null, 2))
    },
  }
  const pageIn = (body: unknown) => {
    const { cases, after } = body as DeskExportReply
    return { rows: cases, next: after }
  }

  return (
    <section className="section np" aria-labelledby="desk-export">
      <h2 id="desk-export">{title}</h2>
      <p className="rowx mt-3">
        {(['csv', 'json'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="btn"
            onClick={() => {
              void save({
                pathOf: (after) => `desk/export?${asked.toString()}&after=${after}`,
                ...{ pageIn, write: write[kind] },
              })
            }}
          >
            {t(kind)}
          </button>
        ))}
      </p>
      {state.kind === 'failed' ? <FormProblem problem={state.problem} /> : null}
      <p role="status" className="small my-2">
        {state.kind === 'reading' ? t('reading', { count: state.count }) : null}
        {state.kind === 'saved' ? t('saved', { count: state.count }) : null}
        {state.kind === 'saved' && state.isCut ? ` ${t('cut', { count: state.count })}` : null}
      </p>
    </section>
  )
}
