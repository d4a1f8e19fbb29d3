const mark = 'counterweight-asked-to-last'

/**
 * Asks the browser, once on this device, to keep what is stored here when its disk runs short: without that it may drop
 * answers that no server has. Some browsers ask the person. Whatever they say, answers are stored all the same.
 */
export async function askToLast(): Promise<void> {
  try {
    if (localStorage.getItem(mark) !== null) return
    localStorage.setItem(mark, '1')
    if (!(await navigator.storage.persisted())) await navigator.storage.persist()
  } catch {
    // Storage is blocked, or this browser cannot be asked.
  }
}
