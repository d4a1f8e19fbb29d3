type Ends = { readonly low: number; readonly high: number; readonly score: number | null }

const height = 30
const mark = 7
const inner = { y: 8, height: height - 16 }

/**
 * One factor on its axis, 0 to 100, before and after: the dashed outline and the hollow mark are where it was, hatch and ink
 * are where it is. Hidden from screen readers: the sentence below it says the same.
 */
export function FactorChange({ before, after }: { before: Ends; after: Ends }) {
  return (
    <div className="plotbox">
      <svg className="plot" height={height} aria-hidden="true" focusable="false">
        {[0, 25, 50, 75, 100].map((at) => (
          <line className="tick" key={at} x1={percent(at)} x2={percent(at)} y1="0" y2={height} />
        ))}
        <line className="base" x1="0" x2="100%" y1={height / 2} y2={height / 2} />
        {after.high > after.low && (
          <rect className="band" x={percent(after.low)} width={percent(after.high - after.low)} {...inner} />
        )}
        <rect
          className="gone"
          x={percent(before.low)}
          width={percent(before.high - before.low)}
          y="3"
          height={height - 6}
        />
        {before.score !== null && before.score !== after.score && <Mark className="gone" at={before.score} />}
        {after.score !== null && <Mark className="mark" at={after.score} />}
      </svg>
    </div>
  )
}

function Mark({ className, at }: { className: string; at: number }) {
  return (
    <g transform={`translate(${String(-mark / 2)} 0)`}>
      <rect className={className} x={percent(at)} width={mark} y="0" height={height} />
    </g>
  )
}

const percent = (value: number) => `${String(Math.round(value * 100) / 100)}%`
