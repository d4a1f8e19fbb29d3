import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { askApi, type PeopleProblem } from '@/components/people/ask-people'
import { FormProblem } from '@/components/people/form-problem'
import { download } from '@/components/ui/download'
import { toCsv } from '@/lib/export/to-csv'
import type { DeskExportReply, ExportedCase } from '@/lib/wire/desk-types'
import { useExportRows } from './use-export-rows'
import type { RowWords } from './use-row-words'

/** Cases in one file at most: what a weak device holds and a spreadsheet opens. */
const most = 2_000

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly count: number }
  | { readonly kind: 'failed'; readonly problem: PeopleProblem }
  | { readonly kind: 'saved'; readonly count: number; readonly isCut: boolean }

type DeskExportProps = {
  readonly asked: URLSearchParams
  readonly words: RowWords
  readonly levers: readonly { readonly id: string; readonly name: string }[]
}

/** Saves all that is found as a file, made in the browser; the trail says so. */
export function DeskExport({ asked, words, levers }: DeskExportProps) {
  const t = useTranslations('desk.exports')
  const toRows = useExportRows(words, levers)
  const [state, setState] = useState<State>({ kind: 'idle' })

  const save = async (kind: 'csv' | 'json') => {
    const cases: ExportedCase[] = []
    let after: string | null = ''
    setState({ kind: 'reading', count: 0 })
    while (after !== null && cases.length < most) {
      const page = await askApi(`desk/export?${asked.toString()}&after=${after}`)
      if (page.problem !== null) {
        setState({ kind: 'failed', problem: page.problem })
        return
      }
      const reply: DeskExportReply = page.body as DeskExportReply
      cases.push(...reply.cases)
      after = reply.after
      setState({ kind: 'reading', count: cases.length })
    }
    if (kind === 'csv') download('cases.csv', 'text/csv', toCsv(toRows(cases)))
    else download('cases.json', 'application/json', JSON.stringify({ cases }, null, 2))
    setState({ kind: 'saved', count: cases.length, isCut: after !== null })
  }

  return (
    <section className="section np" aria-labelledby="desk-export">
      <h2 id="desk-export">{t('title')}</h2>
      <p className="rowx mt-3">
        {(['csv', 'json'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="btn"
            onClick={() => {
              if (state.kind !== 'reading') void save(kind)
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
