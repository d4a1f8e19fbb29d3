export type LevelBarsProps = {
  /** One value per level, 0 to 1. */
  readonly values: readonly number[]
  /** Hatched: not known, as for an open answer. */
  readonly open?: boolean
  readonly height?: number
}

const column = 15
const width = 12

/** Five columns, one per level of an answer. Hidden from screen readers: the words beside it say the same. */
export function LevelBars({ values, open = false, height = 36 }: LevelBarsProps) {
  const full = values.length * column
  return (
    <svg className="levels" width={full} height={height + 1} aria-hidden="true" focusable="false">
      {values.map((value, level) => {
        const bar = Math.round(value * height * 100) / 100
        return (
          <rect
            className={open ? 'lv-open' : 'lv-bar'}
            key={level}
            x={level * column + 1.5}
            y={height - bar}
            width={width}
            height={bar}
          />
        )
      })}
      <line className="lv-base" x1="0" x2={full} y1={height} y2={height} />
    </svg>
  )
}
