import { useState } from 'react'

/** Boxes that were clicked and are not stored yet: how the person wants each of them. */
type Wanted = Readonly<Record<string, boolean>>

/**
 * Boxes that show at once what was clicked, and from then on what is stored. `save` says whether it could be stored: if
 * not, the box goes back, and `hasFailed` says so.
 */
export function useBoxes(
  stored: readonly string[],
  save: (id: string, isOn: boolean) => Promise<boolean>,
): {
  readonly isOn: (id: string) => boolean
  readonly set: (id: string, isOn: boolean) => void
  readonly hasFailed: boolean
} {
  const [wanted, setWanted] = useState<Wanted>({})
  const [hasFailed, setFailed] = useState(false)
  const open = Object.entries(wanted).filter(([id, isOn]) => stored.includes(id) !== isOn)
  if (open.length < Object.keys(wanted).length) setWanted(Object.fromEntries(open))

  return {
    isOn: (id) => wanted[id] ?? stored.includes(id),
    set: (id, isOn) => {
      setWanted((before) => ({ ...before, [id]: isOn }))
      void save(id, isOn).then((isSaved) => {
        setFailed(!isSaved)
        if (!isSaved) setWanted(({ [id]: _gone, ...rest }) => rest)
      })
    },
    hasFailed,
  }
}
