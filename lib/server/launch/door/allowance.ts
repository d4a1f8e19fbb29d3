type Left = { amount: number; at: number }

/** More would be a flood of new ones: then all begin again. */
const mostKeys = 5_000

/** How often something may be done by each: `burst` at once, and `perSecond` from then on. */
export class Allowance {
  readonly #left = new Map<string, Left>()

  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Whether it may be done once more; then that counts. */
  take(key: string): boolean {
    const now = this.now()
    if (this.#left.size > mostKeys) this.#left.clear()
    const left = this.#left.get(key) ?? { amount: this.burst, at: now }
    left.amount = Math.min(this.burst, left.amount + ((now - left.at) / 1_000) * this.perSecond)
    left.at = now
    this.#left.set(key, left)
    if (left.amount < 1) return false
    left.amount -= 1
    return true
  }
}
