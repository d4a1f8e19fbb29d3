export type FactorRangeProps = {
  /** Ends of the hatched range, 0 to 100. */
  readonly low: number
  readonly high: number
  /** Mark for the answers given; null below half of the questions. */
  readonly score: number | null
  /** The range before the last answer: what has gone since is drawn as a dashed empty box. */
  readonly before?: { readonly low: number; readonly high: number } | undefined
  readonly size?: 'full' | 'mini'
  /** Only where no sentence stands beside the chart; without it the chart is hidden from screen readers. */
  readonly label?: string
}

const heights = { full: 24, mini: 14 } as const

/** One factor on its axis: hatch = not known, thick mark = the answers given. */
export function FactorRange({ low, high, score, before, size = 'full', label }: FactorRangeProps) {
  const height = heights[size]
  const mark = size === 'full' ? 7 : 5
  const box = { y: height * 0.2, height: height * 0.6 }
  return (
    <div className="plotbox">
      <svg
        className="plot"
        height={height}
        focusable="false"
        {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      >
        {size === 'full' &&
          [0, 25, 50, 75, 100].map((at) => (
            <line className="tick" key={at} x1={`${at}%`} x2={`${at}%`} y1="0" y2={height} />
          ))}
        <line className="base" x1="0" x2="100%" y1={height / 2} y2={height / 2} />
        {before && before.low < low && (
          <rect className="gone" x={percent(before.low)} width={percent(low - before.low)} {...box} />
        )}
        {before && before.high > high && (
          <rect className="gone" x={percent(high)} width={percent(before.high - high)} {...box} />
        )}
        {high > low ? <rect className="band" x={percent(low)} width={percent(high - low)} {...box} /> : null}
        {score !== null && (
          <g transform={`translate(${String(-mark / 2)} 0)`}>
            <rect className="mark" x={percent(score)} width={mark} y="0" height={height} />
          </g>
        )}
      </svg>
    </div>
  )
}

const percent = (value: number) => `${String(Math.round(value * 100) / 100)}%`
