import {
  isAnothersNow,
  isIdle,
  isLocked,
  lock,
  markedPerson,
  noteActivity,
  personHere,
} from '@/lib/offline/person/person-here'
import { removeFieldsOf } from '@/lib/offline/person/typed-fields'
import { endLeaving, hasLeft } from '@/components/people/leave'

const signsOfLife = ['pointerdown', 'keydown', 'scroll'] as const
/** In milliseconds. */
const every = { look: 10_000, note: 5_000 } as const

/** Covers the page when nobody has touched it for long, and loads it again when this browser has become another's. */
export function watchPerson(): () => void {
  let noted = 0
  const onLife = () => {
    const now = Date.now()
    if (isLocked() || now - noted < every.note) return
    lockWhenIdle()
    if (isLocked()) return
    noted = now
    noteActivity(now)
  }
  onLife()
  const onOnline = () => void endLeaving()
  onOnline()
  const timer = setInterval(lockWhenIdle, every.look)
  for (const sign of signsOfLife) addEventListener(sign, onLife, { passive: true, capture: true })
  document.addEventListener('visibilitychange', lockWhenIdle)
  addEventListener('online', onOnline)
  addEventListener('storage', onChange)
  addEventListener('pageshow', onChange)
  return () => {
    clearInterval(timer)
    for (const sign of signsOfLife) removeEventListener(sign, onLife, { capture: true })
    document.removeEventListener('visibilitychange', lockWhenIdle)
    removeEventListener('online', onOnline)
    removeEventListener('storage', onChange)
    removeEventListener('pageshow', onChange)
  }
}

function lockWhenIdle(): void {
  if (!isLocked() && isIdle()) lock()
}

/** What this page shows and holds is of somebody else. It has stored what it could; what is typed stays for them in this tab. */
function onChange(): void {
  if (!isAnothersNow() || hasLeft() === 'own') return
  document.documentElement.toggleAttribute('data-covered', true)
  if (markedPerson() === null) removeFieldsOf(personHere()) // they signed out, and took what is theirs along
  if (hasLeft() === null) window.location.reload()
}
