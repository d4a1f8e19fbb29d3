'use client'

/** Opens the print dialogue of the browser. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button
      className="btn"
      type="button"
      onClick={() => {
        window.print()
      }}
    >
      {label}
    </button>
  )
}
