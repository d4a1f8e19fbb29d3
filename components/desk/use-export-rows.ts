import { useFormatter, useTranslations } from 'next-intl'
import { factorIds } from '@/lib/instrument/factor-ids'
import { deskBands, type ExportedCase } from '@/lib/wire/desk-types'
import type { RowWords } from './use-row-words'

const plain = ['kindOfAsk', 'ask', 'counterpart'] as const

/** Cases as rows of a spreadsheet, below the names of its columns. Why a lever stands where it does is said by ids. */
export function useExportRows(
  words: RowWords,
  levers: readonly { readonly id: string; readonly name: string }[],
): (cases: readonly ExportedCase[]) => readonly (readonly string[])[] {
  const t = useTranslations('desk.exports.columns')
  const short = useTranslations('desk.short')
  const band = useTranslations('desk.bands')
  const format = useFormatter()
  const list = (parts: readonly string[]) => format.list(parts, { type: 'unit' })
  const nameOf = (lever: string) => levers.find(({ id }) => id === lever)?.name ?? lever
  const heads = [
    ...(['caseId', 'codeName', 'mission', 'owner'] as const).map((name) => t(name)),
    ...plain.map((name) => t(name)),
    ...(['state', 'updatedAt', 'answered', 'asked'] as const).map((name) => t(name)),
    ...factorIds.flatMap((id) =>
      (['low', 'score', 'high'] as const).map((end) => t(end, { name: short(id) })),
    ),
    ...(['stops', 'reviewDate', 'watchSeen', 'demands', 'planned', 'matrix'] as const).map((name) => t(name)),
    ...deskBands.map((name) => t('levers', { band: band(name) })),
  ]
  const toRow = (row: ExportedCase): readonly string[] => [
    ...[row.caseId, words.name(row), words.mission(row), row.owner.name],
    ...plain.map((name) => row[name] ?? ''),
    ...[words.state(row), row.updatedAt],
    ...[row.glance?.answered, row.glance?.asked].map(numberOrNothing),
    ...factorIds.flatMap((id) => {
      const factor = row.glance?.factors.find((own) => own.id === id)
      return [factor?.low, factor?.score, factor?.high].map(numberOrNothing)
    }),
    list(words.stops(row).map(({ text }) => text)),
    ...[
      row.reviewDate,
      row.watchSeen,
      list(row.demands),
      list(row.planned.map(nameOf)),
      row.assessed?.matrix ?? '',
    ],
    ...deskBands.map((name) =>
      list(
        (row.assessed?.levers ?? [])
          .filter((lever) => lever.band === name)
          .map(({ id, status, conditions, because }) =>
            t('lever', { name: nameOf(id), why: list([status, conditions, ...because]) }),
          ),
      ),
    ),
  ]
  return (cases) => [heads, ...cases.map(toRow)]
}

const numberOrNothing = (value: number | null | undefined): string => (value == null ? '' : String(value))
