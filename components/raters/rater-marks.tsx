import type { ComparedItem } from '@/lib/workshop/compare-raters'

type RaterMarksProps = { item: ComparedItem; isYesNo: boolean; letters: readonly string[] }

/** A place for each level with a mark for each assessor there. Hidden from screen readers: the words beside it say the same. */
export function RaterMarks({ item, isYesNo, letters }: RaterMarksProps) {
  const places = isYesNo ? [0, 4] : [0, 1, 2, 3, 4]
  return (
    <div className="rmarks" aria-hidden="true">
      {places.map((place) => (
        <div key={place}>
          {item.said.map((said, rater) =>
            said === place ? <Mark key={letters[rater]} letter={letters[rater] ?? ''} /> : null,
          )}
          <span className="lv num">{isYesNo ? '' : place}</span>
        </div>
      ))}
    </div>
  )
}

function Mark({ letter }: { letter: string }) {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" focusable="false">
      <circle className="rm" cx="14" cy="14" r="12.5" />
      <text className="rm-l" x="14" y="19" textAnchor="middle">
        {letter}
      </text>
    </svg>
  )
}
