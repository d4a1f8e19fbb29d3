import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'

export type TimelineChartRow = {
  /** Date of the assessment, or its name. */
  readonly name: string
  /** 0 to 100, in steps of five. */
  readonly low: number
  readonly high: number
  /** null: fewer than half of the questions are answered. */
  readonly score: number | null
}

export type TimelineChartProps = {
  /** Oldest first. */
  readonly rows: readonly TimelineChartRow[]
  /** What the chart is, for those who do not see it. */
  readonly label: string
  /** One assessment in a sentence, beside the place that is pointed at or reached with the arrow keys. */
  readonly sentence: (row: TimelineChartRow) => string
}

/** One factor over time: the range as an area, the answers given as a line. What stands beside it says the same. */
export function TimelineChart({ rows, label, sentence }: TimelineChartProps) {
  const isRightToLeft = document.documentElement.dir === 'rtl'
  const data = rows.map((row, at) => ({ ...row, at, range: [row.low, row.high] }))
  return (
    <div className="chart" dir="ltr">
      <ResponsiveContainer width="100%" height={320}>
        <ComposedChart data={data} accessibilityLayer title={label} margin={{ left: 8, right: 24, top: 8 }}>
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis
            type="number"
            dataKey="at"
            reversed={isRightToLeft}
            domain={[0, Math.max(1, rows.length - 1)]}
            ticks={data.map(({ at }) => at)}
            tickFormatter={(at: number) => rows[at]?.name ?? ''}
            padding={{ left: 40, right: 40 }}
            height={32}
            stroke="var(--ink-2)"
          />
          <YAxis
            domain={[0, 100]}
            ticks={[0, 25, 50, 75, 100]}
            orientation={isRightToLeft ? 'right' : 'left'}
            width={40}
            stroke="var(--ink-2)"
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--ink)' }}
            content={({ active, label: at }) => {
              const row = active ? rows[Number(at)] : undefined
              return row ? <p className="chart-say">{sentence(row)}</p> : null
            }}
          />
          <Area dataKey="range" fill="url(#h-n)" stroke="var(--ink-2)" isAnimationActive={false} />
          <Line
            dataKey="score"
            stroke="var(--ink)"
            strokeWidth={3}
            dot={{ r: 5, fill: 'var(--ink)' }}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  )
}
