/** The hatches that charts refer to, once per page: not known, us, them, and loose, on a dark shade. */
export function ChartPatterns() {
  return (
    <svg className="defs" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id="h-n" line="p-n" turn={45} />
        <Hatch id="h-us" line="p-us" turn={45} />
        <Hatch id="h-them" line="p-them" turn={-45} />
        <pattern id="h-l" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="p-l" d="M1 0V7" strokeWidth="2" />
        </pattern>
      </defs>
    </svg>
  )
}

function Hatch({ id, line, turn }: { id: string; line: string; turn: number }) {
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${String(turn)})`}
    >
      <rect className="p-bg" width="6" height="6" />
      <path className={line} d="M1 0V6" strokeWidth="1.6" />
    </pattern>
  )
}
