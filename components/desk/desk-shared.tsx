import { useTranslations } from 'next-intl'
import type { DeskSum } from '@/lib/wire/desk-types'

/** In fewer cases than this nothing is shared. */
const fewest = 2

/** Which weaknesses stand, or are open, in several of the cases that are found: the most frequent first. */
export function DeskShared({ sum }: { sum: DeskSum }) {
  const t = useTranslations('desk.shared')
  const name = useTranslations('instrument.factors')
  const lines = (['severe', 'open'] as const).flatMap((kind) =>
    sum.weaknesses
      .filter((weakness) => weakness[kind] >= fewest)
      .toSorted((one, other) => other[kind] - one[kind])
      .map((weakness) => ({ kind, id: weakness.id, count: weakness[kind] })),
  )
  return (
    <section className="section" aria-labelledby="desk-shared">
      <h2 id="desk-shared">{t('title')}</h2>
      {lines.length === 0 ? (
        <p className="quiet">{t('none')}</p>
      ) : (
        <ul className="rlist num">
          {lines.map(({ kind, id, count }) => (
            <li key={`${kind} ${id}`}>
              {t.rich(kind, {
                b: (words) => <b>{words}</b>,
                ...{ name: name(`${id}.name`), count, of: sum.count },
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
