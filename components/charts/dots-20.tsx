/** Centre of a dot: 13 px apart, five more px after each group of five. */
const centre = (dot: number) => 7 + 13 * dot + 5 * Math.floor(dot / 5)

/**
 * Twenty dots in groups of five: filled = readings in which the lever is among the first three. The line below is as
 * long as with nothing answered. Hidden from screen readers: the sentence beside it says the same.
 */
export function Dots20({ filled, reference }: { filled: number; reference: number | null }) {
  const end = reference === null || reference === 0 ? null : centre(reference - 1) + 6
  return (
    <div className="dots">
      <svg width="284" height="24" viewBox="0 0 284 24" aria-hidden="true" focusable="false">
        {Array.from({ length: 20 }, (_, dot) => (
          <circle
            className={dot < filled ? 'dot-on' : 'dot-off'}
            key={dot}
            cx={centre(dot)}
            cy="9"
            r={dot < filled ? '5.2' : '4.6'}
          />
        ))}
        {end !== null && (
          <path className="dot-ref" fill="none" d={`M2 20.5H${String(end)}M${String(end)} 17v6`} />
        )}
      </svg>
    </div>
  )
}
