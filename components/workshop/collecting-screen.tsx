import { useTranslations } from 'next-intl'
import { useLeverName } from '@/components/words/lever-words'
import type { WallView } from '@/lib/wire/workshop-types'
import { JoinBox } from './join-box'
import { placesOf } from './places-of'
import { RoomDots } from './room-dots'

/** What is asked now, how many have answered, and how to join still: of the answers nothing. */
export function CollectingScreen({ view }: { view: WallView }) {
  const t = useTranslations('workshop.wall')
  const { course, questions, answered, joined, code, door } = view
  const isClosed = course.phase === 'closed'
  const count = t('answered', { answered, joined: Math.max(joined, answered) })
  return (
    <div className="ws-cols">
      <div>
        {course.step === 'levers' ? (
          <Levers view={view} />
        ) : (
          <Question question={questions[course.place] ?? ''} />
        )}
        <h2 className="ws-count num" role="status">
          {isClosed ? t('closed', { count: answered }) : count}
        </h2>
        <RoomDots count={answered} label="" />
        <p className="quiet">{isClosed ? t('closedNote') : t('blind')}</p>
      </div>
      {code === null || isClosed ? <div /> : <JoinBox code={code} door={door} />}
    </div>
  )
}

function Question({ question }: { question: string }) {
  const t = useTranslations('workshop.wall')
  const words = useTranslations(`instrument.items.${question}`)
  return (
    <>
      <h1>{words('question')}</h1>
      <ol className="ws-anchors">
        {placesOf(question).map(({ level, key }) => (
          <li key={key}>
            <span className="num quiet" aria-hidden="true">
              {key === 'yes' || key === 'no' ? '' : level}
            </span>
            <span>{words(`anchors.${key}`)}</span>
          </li>
        ))}
        <li className="ws-open">
          <span className="num quiet" aria-hidden="true">
            {t('unknownMark')}
          </span>
          <span>{t('unknown')}</span>
        </li>
      </ol>
    </>
  )
}

function Levers({ view }: { view: WallView }) {
  const t = useTranslations('workshop.wall')
  const nameOf = useLeverName()
  return (
    <>
      <h1>{t('rank.title')}</h1>
      <p className="quiet">{t('rank.note')}</p>
      <ul className="ws-anchors ws-plain">
        {view.levers.map((id) => (
          <li key={id}>{nameOf(id)}</li>
        ))}
      </ul>
    </>
  )
}
