import type { Mark } from '@/lib/workshop/find-named'

/** A text as it was written, with what the rule found in it marked. Each line is one of its own, in its own direction. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  return (
    <span className="ws-written" dir="auto">
      {marks.map(({ start, end }, place) => (
        <span key={start}>
          {text.slice(marks[place - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </span>
  )
}
