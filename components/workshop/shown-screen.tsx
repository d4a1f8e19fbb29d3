import { useTranslations } from 'next-intl'
import { isYesNo } from '@/lib/instrument/instruments'
import type { WallView } from '@/lib/wire/workshop-types'
import { answeredIn, endsOf, verdictOf, type Moved, type Tally } from '@/lib/workshop/tally'
import { AgreementList } from './agreement-list'
import { placesOf } from './places-of'
import { RoomDots } from './room-dots'

/** What the room said to a question: dots beside each anchor, whether it agrees, and what moved when it was asked again. */
export function ShownScreen({ view }: { view: WallView }) {
  const question = view.questions[view.course.place] ?? ''
  const words = useTranslations(`instrument.items.${question}`)
  const t = useTranslations('workshop.wall')
  const own = view.tallies.find((one) => one.question === question)
  const now = own?.rounds.at(-1)
  if (own === undefined || now === undefined) return null
  const before = own.rounds.length > 1 ? own.rounds[0] : undefined
  const verdict = verdictOf(now, isYesNo(question))
  const [low, high] = endsOf(now)
  return (
    <div className="ws-cols">
      <div>
        <h1>{words('question')}</h1>
        <ol className="ws-rows">
          {placesOf(question).map(({ level, key }) => (
            <li key={key}>
              <span className="num quiet" aria-hidden="true">
                {key === 'yes' || key === 'no' ? '' : level}
              </span>
              <span>{words(`anchors.${key}`)}</span>
              <RoomDots count={now.counts[level] ?? 0} label="" />
              <Count now={now.counts[level] ?? 0} before={before?.counts[level]} />
            </li>
          ))}
          <li className="ws-open">
            <span className="num quiet" aria-hidden="true">
              {t('unknownMark')}
            </span>
            <span>{t('unknown')}</span>
            <RoomDots count={now.unknown} label="" isUnknown />
            <Count now={now.unknown} before={before?.unknown} />
          </li>
        </ol>
        <h2>{t(`verdict.${verdict}`)}</h2>
        <p>
          {isYesNo(question)
            ? t('yesNo', { yes: now.counts[4] ?? 0, no: now.counts[0] ?? 0 })
            : t('ends', { low, high })}{' '}
          {t(`talk.${verdict}`)}
        </p>
        {own.moved === null ? null : <MovedNote moved={own.moved} first={before} />}
      </div>
      <AgreementList tallies={view.tallies} current={question} />
    </div>
  )
}

function Count({ now, before }: { now: number; before: number | undefined }) {
  const t = useTranslations('workshop.wall')
  return (
    <b className="num">
      {now}
      {before === undefined ? null : (
        <span className="quiet ws-before"> {t('before', { count: before })}</span>
      )}
    </b>
  )
}

function MovedNote({ moved, first }: { moved: Moved; first: Tally | undefined }) {
  const t = useTranslations('workshop.wall')
  const { up, down, same, learned, other } = moved
  return (
    <p className="ws-moved">
      {t('moved', { up, down, same, learned, other, first: first === undefined ? 0 : answeredIn(first) })}
    </p>
  )
}
