/**
 * Begins one step after the other, each as soon as there is room for it. `share`: how many processors it keeps busy, one where
 * nothing is said; `after`: the name of the step that must be done before. One that needs more than there are runs alone.
 * @template {{ name: string, after?: string, share?: number }} Step
 * @param {Step[]} list
 * @param {number} processors
 * @param {(step: Step) => Promise<void>} run
 */
export async function runSideBySide(list, processors, run) {
  /** @type {Map<Step, Promise<void>>} */
  const running = new Map()
  /** @param {Step} step */
  const begin = async (step) => {
    await run(step)
    running.delete(step)
  }
  /** @param {Step} step */
  const hasRoom = ({ after, share = 1 }) => {
    const others = [...running.keys()]
    const taken = others.reduce((sum, other) => sum + (other.share ?? 1), 0)
    return !others.some(({ name }) => name === after) && taken + share <= processors
  }
  for (const step of list) {
    while (running.size > 0 && !hasRoom(step)) await Promise.race(running.values())
    running.set(step, begin(step))
  }
  await Promise.all(running.values())
}
