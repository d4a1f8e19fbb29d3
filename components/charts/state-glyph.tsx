export type GlyphState = 'favourable' | 'mixed' | 'none' | 'against' | 'blocked' | 'stopped'

/** The sign of a state. Never without its word beside it. */
export function StateGlyph({ state }: { state: GlyphState }) {
  return (
    <svg className="glyph" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle
        className={state === 'favourable' ? 'o f' : state === 'none' ? 'd' : 'o'}
        cx="10"
        cy="10"
        r="8"
      />
      {state === 'mixed' && <path className="f" d="M2 10a8 8 0 0 0 16 0z" />}
      {state === 'against' && <path className="l" d="M4.5 10h11" />}
      {state === 'stopped' && <path className="l" d="M5.5 5.5l9 9M14.5 5.5l-9 9" />}
      {state === 'blocked' && <path className="l" d="M4.5 8h11M4.5 12.5h11" />}
    </svg>
  )
}
