/** In the units of the drawing: from one dot to the next, and half a dot. */
const step = 34
const radius = 12.5
/** Dots in a line; a large room fills several. */
const perLine = 15

type RoomDotsProps = {
  readonly count: number
  /** What the dots say, for whoever does not see them; '' where it stands beside them. */
  readonly label: string
  /** Not known: hatched, so that it is never taken for an answer. */
  readonly isUnknown?: boolean
}

/** One dot a phone. Many phones make several lines of smaller dots. */
export function RoomDots({ count, label, isUnknown = false }: RoomDotsProps) {
  const lines = Math.max(1, Math.ceil(count / perLine))
  return (
    <svg
      className="ws-dots"
      viewBox={`0 0 ${String(perLine * step)} ${String(lines * step)}`}
      preserveAspectRatio="xMinYMid meet"
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {Array.from({ length: count }, (_, place) => (
        <circle
          key={place}
          className={isUnknown ? 'ws-dot ws-unsure' : 'ws-dot'}
          cx={(place % perLine) * step + step / 2}
          cy={Math.floor(place / perLine) * step + step / 2}
          r={radius}
        />
      ))}
    </svg>
  )
}
