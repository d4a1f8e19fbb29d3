import { useState } from 'react'

/** Boxes that were clicked and do not stand yet: how the person wants each of them. */
type Wanted = Readonly<Record<string, boolean>>

/**
 * Boxes that show at once what was clicked, and from then on what stands. `edit` says whether the change stands: if not,
 * the box goes back.
 */
export function useBoxes(
  standing: readonly string[],
  edit: (id: string, isOn: boolean) => Promise<boolean>,
): {
  readonly isOn: (id: string) => boolean
  readonly set: (id: string, isOn: boolean) => void
} {
  const [wanted, setWanted] = useState<Wanted>({})
  const open = Object.entries(wanted).filter(([id, isOn]) => standing.includes(id) !== isOn)
  if (open.length < Object.keys(wanted).length) setWanted(Object.fromEntries(open))

  return {
    isOn: (id) => wanted[id] ?? standing.includes(id),
    set: (id, isOn) => {
      setWanted((before) => ({ ...before, [id]: isOn }))
      void edit(id, isOn).then((stands) => {
        if (!stands) setWanted(({ [id]: _gone, ...rest }) => rest)
      })
    },
  }
}
