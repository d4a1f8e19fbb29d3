export type Lane = { readonly low: number; readonly mid: number | null; readonly high: number }

export type PowerLanesProps = {
  readonly ours: Lane
  readonly theirs: Lane
  readonly size?: 'full' | 'mini'
  /** Where the sides stood before a change: dashed outlines around the boxes, and hollow dashed marks. */
  readonly before?: { readonly ours: Lane; readonly theirs: Lane } | undefined
}

/** In px: height of the chart, of a lane's box, and half the size of a mark. */
const sizes = {
  full: { height: 60, box: 12, mark: 8 },
  mini: { height: 34, box: 8, mark: 5 },
} as const

/**
 * Us above, them below, on one axis from weak (0) to strong (1). Us: disc and one hatch; them: hollow square and the
 * other. A bracket between the lanes spans the gap once both sides have a mark; nothing slopes, so nothing reads as a
 * trend. The verdict stands beside it in words.
 */
export function PowerLanes({ ours, theirs, size = 'full', before }: PowerLanesProps) {
  const { height, box, mark } = sizes[size]
  const us = height / 4
  const them = (height * 3) / 4
  return (
    <div className="plotbox">
      <svg className="plot" height={height} aria-hidden="true" focusable="false">
        {[0, 25, 50, 75, 100].map((at) => (
          <line className="tick" key={at} x1={`${String(at)}%`} x2={`${String(at)}%`} y1="0" y2={height} />
        ))}
        <LaneBox className="band-us" lane={ours} at={us} height={box} />
        <LaneBox className="band-them" lane={theirs} at={them} height={box} />
        {before && <Was lane={before.ours} at={us} height={box + 8} mark={mark} />}
        {before && <Was lane={before.theirs} at={them} height={box + 8} mark={mark} />}
        {ours.mid !== null && theirs.mid !== null && ours.mid !== theirs.mid && (
          <Gap from={ours.mid} to={theirs.mid} top={us + mark} bottom={them - mark + 1} />
        )}
        {ours.mid !== null && <circle className="mk-us" cx={percent(ours.mid)} cy={us} r={mark} />}
        {theirs.mid !== null && (
          <g transform={`translate(${String(1 - mark)} 0)`}>
            <rect
              className="mk-them"
              x={percent(theirs.mid)}
              y={them + 1 - mark}
              width={2 * mark - 2}
              height={2 * mark - 2}
            />
          </g>
        )}
      </svg>
    </div>
  )
}

type WasProps = {
  readonly lane: Lane
  /** Middle of the lane, height of the outline, and half the size of the mark, in px. */
  readonly at: number
  readonly height: number
  readonly mark: number
}

function Was({ lane: { low, mid, high }, at, height, mark }: WasProps) {
  return (
    <>
      <rect
        className="gone"
        x={percent(low)}
        width={percent(high - low)}
        y={at - height / 2}
        height={height}
      />
      {mid !== null && <circle className="gone" cx={percent(mid)} cy={at} r={mark} />}
    </>
  )
}

type LaneBoxProps = {
  readonly className: string
  readonly lane: Lane
  /** Middle of the lane and height of its box, in px. */
  readonly at: number
  readonly height: number
}

function LaneBox({ className, lane: { low, high }, at, height }: LaneBoxProps) {
  return (
    <>
      <line className="base" x1="0" x2="100%" y1={at} y2={at} />
      <rect
        className={className}
        x={percent(low)}
        width={percent(high - low)}
        y={at - height / 2}
        height={height}
      />
    </>
  )
}

function Gap({ from, to, top, bottom }: Readonly<Record<'from' | 'to' | 'top' | 'bottom', number>>) {
  const middle = (top + bottom) / 2
  return (
    <>
      <line className="link" x1={percent(from)} x2={percent(from)} y1={top} y2={middle} />
      <line className="link" x1={percent(from)} x2={percent(to)} y1={middle} y2={middle} />
      <line className="link" x1={percent(to)} x2={percent(to)} y1={middle} y2={bottom} />
    </>
  )
}

const percent = (share: number) => `${String(Math.round(share * 10_000) / 100)}%`
