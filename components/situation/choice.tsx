import { useId } from 'react'

type ChoiceProps = {
  readonly label: string
  /** Words of the empty choice. */
  readonly none: string
  /** Id of the option that is chosen; empty: none. */
  readonly value: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly choose: (id: string) => void
}

/** One of a list, or none yet, with its label. */
export function Choice({ label, none, value, options, choose }: ChoiceProps) {
  const id = useId()
  return (
    <div className="mt-3">
      <label htmlFor={id}>{label}</label>
      <select
        className="input"
        id={id}
        value={value}
        onChange={({ target }) => {
          choose(target.value)
        }}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
