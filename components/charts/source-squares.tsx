export type SquareKind = 'observed' | 'reported' | 'assumed' | 'open' | 'not-applicable'

/** One square per question: solid observed, half reported, empty assumed, hatched not answered, a dash where it does not apply. */
export function SourceSquares({ squares }: { squares: readonly SquareKind[] }) {
  return (
    <svg className="seg" width={squares.length * 15} height="14" aria-hidden="true" focusable="false">
      {squares.map((kind, at) => (
        <Square key={at} kind={kind} x={at * 15 + 1} />
      ))}
    </svg>
  )
}

function Square({ kind, x }: { kind: SquareKind; x: number }) {
  const box = { x, y: 1, width: 12, height: 12 }
  switch (kind) {
    case 'observed':
      return <rect className="sq-full" {...box} />
    case 'reported':
      return (
        <>
          <rect className="sq-line" {...box} />
          <path className="dot-on" d={`M${String(x)} 13V1L${String(x + 12)} 13z`} />
        </>
      )
    case 'assumed':
      return <rect className="sq-line" {...box} />
    case 'open':
      return <rect className="sq-open" {...box} />
    case 'not-applicable':
      return <path className="sq-none" d={`M${String(x + 1)} 7h10`} />
  }
}
