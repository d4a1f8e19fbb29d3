/** The sign of a side wherever it is named: a disc is us, a hollow square is them. */
export function SideMark({ side }: { side: 'ours' | 'theirs' }) {
  return (
    <svg width="14" height="14" aria-hidden="true" focusable="false">
      {side === 'ours' ? (
        <circle className="mk-us" cx="7" cy="7" r="6" />
      ) : (
        <rect className="mk-them" x="2" y="2" width="10" height="10" />
      )}
    </svg>
  )
}
