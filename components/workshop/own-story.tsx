import { useTranslations } from 'next-intl'
import type { OwnStory } from '@/lib/workshop/own-case'
import type { QuestionTallies } from '@/lib/workshop/workshop-record'
import { answeredIn } from '@/lib/workshop/tally'
import { placesOf } from './places-of'

/** The story of an own case as its trainer wrote it. */
export function OwnTold({ story }: { story: OwnStory }) {
  const own = useTranslations('workshop.wall.story')
  const { title, ask, whom, told } = story
  return (
    <>
      <h1 dir="auto">{title}</h1>
      {ask === '' ? null : (
        <p>
          <b>{own('asked')}</b> <bdi>{ask}</bdi>
        </p>
      )}
      {whom === '' ? null : (
        <p>
          <b>{own('whom')}</b> <bdi>{whom}</bdi>
        </p>
      )}
      <p className="ws-written" dir="auto">
        {told}
      </p>
    </>
  )
}

type OwnHappenedProps = { readonly story: OwnStory; readonly tallies: readonly QuestionTallies[] }

/** The end of an own case: what its trainer wrote of it, and where it was wished what the case itself says. */
export function OwnHappened({ story, tallies }: OwnHappenedProps) {
  const t = useTranslations('workshop.wall.own')
  const own = useTranslations('workshop.wall.happened')
  const { title, happened, answers } = story
  return (
    <>
      <h1 dir="auto">{title}</h1>
      {happened === '' ? (
        <p>{t('nothing')}</p>
      ) : (
        <p className="ws-written" dir="auto">
          {happened}
        </p>
      )}
      {answers === null ? null : <CaseBesideRoom answers={answers} tallies={tallies} />}
      <p className="quiet">{own('one')}</p>
    </>
  )
}

function CaseBesideRoom({
  answers,
  tallies,
}: {
  answers: Readonly<Record<string, number>>
  tallies: readonly QuestionTallies[]
}) {
  const t = useTranslations('workshop.wall.own')
  const words = useTranslations('instrument.items')
  const rows = tallies.flatMap(({ question, rounds }) => {
    const level = answers[question]
    const now = rounds.at(-1)
    const key = placesOf(question).find((place) => place.level === level)?.key
    if (level === undefined || now === undefined || key === undefined) return []
    return [{ question, key, count: now.counts[level] ?? 0, of: answeredIn(now) }]
  })
  if (rows.length === 0) return null
  return (
    <>
      <h2>{t('beside')}</h2>
      <ul className="ws-used">
        {rows.map(({ question, key, count, of }) => (
          <li key={question}>
            <b>{words(`${question}.name`)}</b> {words(`${question}.anchors.${key}`)}{' '}
            <span className="quiet num">{t('same', { count, of })}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('besideNote')}</p>
    </>
  )
}
