/** Moves the focus to what stays when the button that was pressed goes: a keyboard must not be sent back to the top. */
export function focusOn(target: HTMLElement | null): void {
  if (target === null) return
  if (target.tabIndex < 0) target.tabIndex = -1 // a heading or a row takes the focus only when it is told to
  target.focus()
}
