import { useTranslations } from 'next-intl'
import { AnswerInWords } from '@/components/words/from-answers'
import { useLeverName } from '@/components/words/lever-words'
import { useQuotedList } from '@/components/words/quoted-list'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { useLeverGroups } from '@/components/words/use-lever-groups'
import { neverAdvised } from '@/lib/levers/catalogue/never-advised'
import type { LeverResult } from '@/lib/scoring/types'
import { firstWarnings } from '@/lib/reading/levers/first-warnings'

/** What not to do: what is never advised, and the levers that the answers speak against, each with its first warning. */
export function CardAvoid({ page }: { page: ResultPage }) {
  const t = useTranslations('print.card')
  const words = useTranslations('levers')
  const { groups } = useLeverGroups(page)
  const parts = [...neverAdvised.map(({ id }) => `neverAdvised.${id}`), 'escort']
  return (
    <section>
      <h2>{t('not')}</h2>
      <h3>{t('against')}</h3>
      {groups.against.length + groups.blocked.length + groups.stopped.length === 0 && (
        <p>{t('againstNone')}</p>
      )}
      <ul className="card-against">
        <Stopped levers={groups.stopped} />
        <Against page={page} levers={groups.blocked} label="blockedLevers" />
        <Against page={page} levers={groups.against} label="againstLevers" />
      </ul>
      <h3>{t('never')}</h3>
      <ul className="card-never">
        {parts.map((part) => (
          <li key={part}>{words(`${part}.name`)}</li>
        ))}
      </ul>
    </section>
  )
}

/** Stopped levers by the stop that takes them away. */
function Stopped({ levers }: { readonly levers: readonly LeverResult[] }) {
  const t = useTranslations('print.card')
  const stops = useTranslations('stops')
  const quoted = useQuotedList()
  const nameOf = useLeverName()
  const causes = [
    ...new Set(levers.flatMap(({ status }) => (status.state === 'stopped' ? [status.cause] : []))),
  ]
  return causes.map((cause) => {
    const own = levers.filter(({ status }) => status.cause === cause).map(({ id }) => nameOf(id))
    return (
      <li key={cause} data-stopped>
        {t.rich('stoppedLevers', { ...rich, why: stops(`${cause}.short`), levers: quoted(own) })}
      </li>
    )
  })
}

type AgainstProps = {
  readonly page: ResultPage
  readonly levers: readonly LeverResult[]
  readonly label: 'againstLevers' | 'blockedLevers'
}

function Against({ page, levers, label }: AgainstProps) {
  const t = useTranslations('print.card')
  const quoted = useQuotedList()
  const nameOf = useLeverName()
  return firstWarnings(levers).map(({ item, levers: ids }) => (
    <li key={item ?? 'none'}>
      {item !== null && <AnswerInWords page={page} item={item} />}{' '}
      {t.rich(label, { ...rich, levers: quoted(ids.map(nameOf)) })}
    </li>
  ))
}
