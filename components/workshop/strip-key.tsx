type StripKeyProps<Act extends string> = {
  readonly act: Act
  readonly label: string
  readonly onStep: (act: Act) => void
}

/** A key under the wall; the one that goes on stands out. */
export function StripKey<Act extends string>({ act, label, onStep }: StripKeyProps<Act>) {
  return (
    <button
      type="button"
      className={act === 'next' ? 'btn btn-1' : 'btn'}
      onClick={() => {
        onStep(act)
      }}
    >
      {label}
    </button>
  )
}
