import { Bar, BarChart, CartesianGrid, ErrorBar, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'

export type RankChartRow = {
  readonly id: string
  readonly name: string
  readonly answered: number
  readonly nothing: number | null
  readonly fit: { readonly mean: number; readonly low: number; readonly high: number }
}

export type RankChartProps = {
  readonly rows: readonly RankChartRow[]
  readonly shown: 'share' | 'fit'
  readonly words: {
    readonly label: string
    readonly answered: string
    readonly nothing: string
    readonly fit: string
    readonly axis: string
  }
}

/** Every lever as a bar: readings of 20 with and without answers, or fit with its bounds. The table says the same. */
export function RankChart({ rows, shown, words }: RankChartProps) {
  const data = rows.map(({ name, answered, nothing, fit }) => ({
    name,
    answered,
    nothing,
    mean: fit.mean,
    bounds: [fit.mean - fit.low, fit.high - fit.mean],
  }))
  return (
    <div className="chart" dir="ltr">
      <ResponsiveContainer width="100%" height={rows.length * 34 + 60}>
        <BarChart data={data} layout="vertical" accessibilityLayer title={words.label} barCategoryGap={6}>
          <CartesianGrid horizontal={false} stroke="var(--rule)" />
          <XAxis
            type="number"
            domain={shown === 'share' ? [0, 20] : [0, 'auto']}
            label={{ value: words.axis, position: 'insideBottom', offset: -4 }}
            height={40}
            stroke="var(--ink-2)"
          />
          <YAxis type="category" dataKey="name" width={200} interval={0} stroke="var(--ink-2)" />
          <Tooltip isAnimationActive={false} />
          {shown === 'share' ? (
            <>
              <Bar dataKey="answered" name={words.answered} fill="var(--ink)" isAnimationActive={false} />
              <Bar
                dataKey="nothing"
                name={words.nothing}
                fill="url(#h-n)"
                stroke="var(--ink-2)"
                isAnimationActive={false}
              />
            </>
          ) : (
            <Bar
              dataKey="mean"
              name={words.fit}
              fill="var(--step-2)"
              stroke="var(--ink)"
              isAnimationActive={false}
            >
              <ErrorBar dataKey="bounds" direction="x" stroke="var(--ink)" />
            </Bar>
          )}
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
