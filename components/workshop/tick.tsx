type TickProps = { isOn: boolean; onTurn: (isOn: boolean) => void; words: string; note?: string }

/** A choice of yes or no in a line of its own. */
export function Tick({ isOn, onTurn, words, note = '' }: TickProps) {
  return (
    <label className="opt">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          onTurn(event.currentTarget.checked)
        }}
      />
      <span>
        {words} {note === '' ? null : <span className="quiet">{note}</span>}
      </span>
    </label>
  )
}
