export type Lane = { readonly low: number; readonly mid: number | null; readonly high: number }

/**
 * Us above, them below, on one axis from weak (0) to strong (1). Us: disc and one hatch; them: hollow square and the
 * other. A bracket between the lanes spans the gap once both sides have a mark; nothing slopes, so nothing reads as a
 * trend. The verdict stands beside it in words.
 */
export function PowerLanes({ ours, theirs }: { ours: Lane; theirs: Lane }) {
  return (
    <div className="plotbox">
      <svg className="plot" height="60" aria-hidden="true" focusable="false">
        {[0, 25, 50, 75, 100].map((at) => (
          <line className="tick" key={at} x1={`${String(at)}%`} x2={`${String(at)}%`} y1="0" y2="60" />
        ))}
        <line className="base" x1="0" x2="100%" y1="15" y2="15" />
        <rect
          className="band-us"
          x={percent(ours.low)}
          width={percent(ours.high - ours.low)}
          y="9"
          height="12"
        />
        <line className="base" x1="0" x2="100%" y1="45" y2="45" />
        <rect
          className="band-them"
          x={percent(theirs.low)}
          width={percent(theirs.high - theirs.low)}
          y="39"
          height="12"
        />
        {ours.mid !== null && theirs.mid !== null && ours.mid !== theirs.mid && (
          <Gap from={ours.mid} to={theirs.mid} />
        )}
        {ours.mid !== null && <circle className="mk-us" cx={percent(ours.mid)} cy="15" r="8" />}
        {theirs.mid !== null && (
          <g transform="translate(-7 0)">
            <rect className="mk-them" x={percent(theirs.mid)} y="38" width="14" height="14" />
          </g>
        )}
      </svg>
    </div>
  )
}

function Gap({ from, to }: { from: number; to: number }) {
  return (
    <>
      <line className="link" x1={percent(from)} x2={percent(from)} y1="23" y2="30" />
      <line className="link" x1={percent(from)} x2={percent(to)} y1="30" y2="30" />
      <line className="link" x1={percent(to)} x2={percent(to)} y1="30" y2="38" />
    </>
  )
}

const percent = (share: number) => `${String(Math.round(share * 10_000) / 100)}%`
