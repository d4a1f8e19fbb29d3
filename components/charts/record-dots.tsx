/** The words of lib/levers/record/outcomes.ts: a drawing knows no lever. */
type Outcome = 'worked' | 'partly' | 'failed' | 'backfired'

/** In px: half a dot, and from one dot to the next. */
const radius = 5.2
const step = 14

/**
 * One dot a documented use, in the order given: full worked, half partly, ring failed, ring with a bar backfired. Always beside
 * its words, so hidden from screen readers.
 */
export function RecordDots({ outcomes }: { outcomes: readonly Outcome[] }) {
  const width = outcomes.length * step + 2
  return (
    <svg
      className="dots"
      width={width}
      height="14"
      viewBox={`0 0 ${String(width)} 14`}
      aria-hidden="true"
      focusable="false"
    >
      {outcomes.map((outcome, at) => (
        <Dot key={at} outcome={outcome} x={8 + at * step} />
      ))}
    </svg>
  )
}

function Dot({ outcome, x }: { outcome: Outcome; x: number }) {
  const left = x - radius
  return (
    <>
      <circle className={outcome === 'worked' ? 'o f' : 'o'} cx={x} cy="7" r={radius} />
      {outcome === 'partly' && (
        <path className="f" d={`M${String(left)} 7a${String(radius)} ${String(radius)} 0 0 0 10.4 0z`} />
      )}
      {outcome === 'backfired' && <path className="l" d={`M${String(x - 7)} 7h14`} />}
    </>
  )
}
