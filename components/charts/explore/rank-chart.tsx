import {
  Bar,
  BarChart,
  CartesianGrid,
  ErrorBar,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'

export type RankChartRow = {
  readonly id: string
  readonly name: string
  /** Readings of 20. */
  readonly answered: number
  readonly nothing: number | null
  /** In hundredths: 100 = as when nothing is known. */
  readonly fit: { readonly mean: number; readonly low: number; readonly high: number }
}

export type RankChartProps = {
  readonly rows: readonly RankChartRow[]
  readonly shown: 'share' | 'fit'
  /** What the chart is, for those who do not see it, and what its axis counts. */
  readonly words: { readonly label: string; readonly axis: string }
  /** One row in a sentence, shown beside the bar that is pointed at or reached with the arrow keys. */
  readonly sentence: (row: RankChartRow) => string
}

const rowHeight = { narrow: 52, wide: 36 }
const fitStep = 100

/** Every lever as a bar: readings of 20 with and without answers, or fit with its bounds. The table says the same. */
export function RankChart({ rows, shown, words, sentence }: RankChartProps) {
  const isRightToLeft = document.documentElement.dir === 'rtl'
  const isNarrow = window.matchMedia('(max-width: 40rem)').matches
  const data = rows.map((row) => ({
    ...row,
    mean: row.fit.mean,
    bounds: [row.fit.mean - row.fit.low, row.fit.high - row.fit.mean],
  }))
  const highest = Math.max(...rows.map(({ fit }) => fit.high))
  const fitTicks = Array.from({ length: Math.ceil(highest / fitStep) + 1 }, (_, at) => at * fitStep)
  const ticks = shown === 'share' ? [0, 5, 10, 15, 20] : fitTicks
  return (
    <div className="chart" dir="ltr">
      <ResponsiveContainer width="100%" height={rows.length * rowHeight[isNarrow ? 'narrow' : 'wide'] + 64}>
        <BarChart
          data={data}
          layout="vertical"
          accessibilityLayer
          title={words.label}
          barCategoryGap={6}
          margin={{ left: isRightToLeft ? 16 : 0, right: isRightToLeft ? 0 : 16 }}
        >
          <CartesianGrid horizontal={false} stroke="var(--rule)" />
          <XAxis
            type="number"
            reversed={isRightToLeft}
            domain={[0, ticks.at(-1) ?? 0]}
            ticks={ticks}
            height={48}
            stroke="var(--ink-2)"
            label={{ value: words.axis, position: 'insideBottom', fill: 'var(--ink-2)' }}
          />
          <YAxis
            type="category"
            dataKey="name"
            orientation={isRightToLeft ? 'right' : 'left'}
            width={isNarrow ? 130 : 230}
            interval={0}
            stroke="var(--ink-2)"
          />
          <Tooltip
            isAnimationActive={false}
            {...(isNarrow ? { position: { x: 0 } } : {})}
            cursor={{ fill: 'var(--sunk)' }}
            content={({ active, label }) => {
              const row = active ? rows.find(({ name }) => name === label) : undefined
              return row ? <p className="chart-say">{sentence(row)}</p> : null
            }}
          />
          {shown === 'share' && <Bar dataKey="answered" fill="var(--ink)" isAnimationActive={false} />}
          {shown === 'share' && (
            <Bar dataKey="nothing" fill="url(#h-n)" stroke="var(--ink-2)" isAnimationActive={false} />
          )}
          {shown === 'fit' && <ReferenceLine x={fitStep} stroke="var(--ink)" strokeDasharray="4 3" />}
          {shown === 'fit' && (
            <Bar dataKey="mean" fill="var(--step-2)" stroke="var(--ink)" isAnimationActive={false}>
              <ErrorBar dataKey="bounds" direction="x" stroke="var(--ink)" />
            </Bar>
          )}
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
