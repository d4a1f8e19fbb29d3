type KeySwatchProps = { readonly mark: 'band' | 'gone' | 'mark' }

/** The hatched range, the mark, or the dashed box of a range before, as the key of a chart shows them. */
export function KeySwatch({ mark }: KeySwatchProps) {
  if (mark === 'mark') {
    return (
      <svg width="8" height="14" aria-hidden="true" focusable="false">
        <rect className="mark" x="1" y="0" width="6" height="14" />
      </svg>
    )
  }
  return (
    <svg width="28" height="14" aria-hidden="true" focusable="false">
      <rect className={mark} x="1" y="1" width="26" height="12" />
    </svg>
  )
}
