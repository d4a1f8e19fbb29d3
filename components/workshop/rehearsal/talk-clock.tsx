import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

/** Milliseconds between two looks at the clock. */
const tickMs = 500

/** What is left of the talk: `leftMs` when the server said so, and on from there by the clock of this machine. */
export function TalkClock({ leftMs }: { leftMs: number }) {
  const t = useTranslations('rehearsal.wall')
  const [left, setLeft] = useState(leftMs)
  useEffect(() => {
    const ends = performance.now() + leftMs
    const timer = setInterval(() => {
      setLeft(ends - performance.now())
    }, tickMs)
    return () => {
      clearInterval(timer)
    }
  }, [leftMs])
  const seconds = Math.ceil(left / 1_000)
  if (seconds <= 0) return <p className="ws-clock">{t('over')}</p>
  const two = String(seconds % 60).padStart(2, '0')
  return (
    <p>
      <span className="quiet">{t('clock')}</span>{' '}
      <b className="ws-clock num" role="timer">
        {[Math.floor(seconds / 60), two].join(':')}
      </b>
    </p>
  )
}
