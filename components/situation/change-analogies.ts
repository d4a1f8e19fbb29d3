import type { Analogies } from '@/lib/wire/analogies'

/** What changes one part of what is said, and resolves with whether it stands. */
export type ChangeAnalogies = (change: (said: Analogies) => Analogies) => Promise<boolean>
