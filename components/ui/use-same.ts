import { useState } from 'react'

/**
 * The same object until its content is another. The device makes new objects of a case whenever anything of it is saved or
 * read again, and what did not change by that must not be worked out anew. `textOf`: its content as text.
 */
export function useSame<Value>(value: Value, textOf: (value: Value) => string = JSON.stringify): Value {
  const [kept, setKept] = useState(value)
  if (kept === value || textOf(kept) === textOf(value)) return kept
  setKept(value)
  return value
}
