import { useFormatter, useTranslations } from 'next-intl'
import type { BeforeTalks, PrenegotiationField } from '@/lib/instrument/prenegotiation'
import { prenegotiationAdvice, type ChoiceAdvice } from '@/lib/instrument/prenegotiation-advice'
import { Citations } from '@/components/words/citations'
import { domIdOf } from '@/components/words/lever-dom-id'
import { useLeverName } from '@/components/words/lever-words'

const fields = [
  'talks',
  'bringsThem',
  'keepsThem',
  'keepsUs',
] as const satisfies readonly PrenegotiationField[]

/**
 * What the choices about getting to talks suggest, each with its source and the levers it leads to. Before the levers,
 * beside what to find out: both come before the meeting. Nothing where nothing was chosen.
 */
export function BeforeTalksSection({ chosen }: { chosen: BeforeTalks | undefined }) {
  const t = useTranslations('beforeTalks.shown')
  if (chosen === undefined || fields.every((field) => chosen[field].length === 0)) return null
  return (
    <section className="section" aria-labelledby="h-before-talks" id="before-talks">
      <h2 id="h-before-talks">{t('heading')}</h2>
      <p className="quiet">{t('lead')}</p>
      <div className="cols mt-4">
        {fields.map((field) =>
          chosen[field].length === 0 ? null : <Question key={field} field={field} choices={chosen[field]} />,
        )}
      </div>
    </section>
  )
}

type QuestionProps = { readonly field: PrenegotiationField; readonly choices: readonly string[] }

function Question({ field, choices }: QuestionProps) {
  const t = useTranslations('beforeTalks')
  const advice: Readonly<Record<string, ChoiceAdvice>> = prenegotiationAdvice[field]
  return (
    <div>
      <h3>{t(`shown.${field}`)}</h3>
      <ul className="rlist">
        {choices.map((choice) => (
          <li key={choice}>
            <p>
              <b>{t(`${field}.${choice}.choice`)}.</b> {t(`${field}.${choice}.advice`)}
            </p>
            <Levers ids={advice[choice]?.levers ?? []} />
            <Citations sources={[advice[choice]?.source ?? '']} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Levers({ ids }: { ids: readonly string[] }) {
  const t = useTranslations('beforeTalks.shown')
  const nameOf = useLeverName()
  const format = useFormatter()
  if (ids.length === 0) return null
  const links = ids.map((id) => (
    <a key={id} href={`#${domIdOf(id)}`}>
      {nameOf(id)}
    </a>
  ))
  return <p className="small">{t.rich('levers', { list: () => format.list(links) })}</p>
}
