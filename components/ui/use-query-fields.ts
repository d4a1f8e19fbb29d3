import { useLayoutEffect, type RefObject } from 'react'

/**
 * Shows in the fields of a form what the address says, whenever that changes: by a press beside the form, too. Between, what is
 * typed stays. `late`: the list whose choices come after the page, and how many have come; its choice is shown once it is there.
 */
export function useQueryFields(
  form: RefObject<HTMLFormElement | null>,
  search: string,
  names: readonly string[],
  late: { readonly name: string; readonly choices: number },
): void {
  useLayoutEffect(() => {
    for (const name of names) show(form.current, name, search)
  }, [form, search, names])
  const { name, choices } = late
  useLayoutEffect(() => {
    if (choices > 0) show(form.current, name, search)
  }, [form, search, name, choices])
}

/** Of a list without such a choice its first one. */
function show(form: HTMLFormElement | null, name: string, search: string): void {
  const field = form?.elements.namedItem(name)
  const value = new URLSearchParams(search).get(name) ?? ''
  if (field instanceof HTMLInputElement) field.value = value
  if (!(field instanceof HTMLSelectElement)) return
  field.value = value
  if (field.selectedIndex === -1) field.selectedIndex = 0
}
