import type { DecisionList } from '@/lib/workshop/rehearsal/decisions'
import type { GroupRecord } from '@/lib/workshop/rehearsal/kept-rehearsal'
import type { RehearsalCourse } from '@/lib/workshop/rehearsal/rehearsal-course'
import type { Role } from '@/lib/workshop/rehearsal/roles'
import type { DoorView } from './workshop-types'

/** One group on the wall: the roles that have a phone, and whether it recorded what is asked for now. */
export type WallGroup = {
  readonly group: number
  readonly taken: readonly Role[]
  readonly hasRecorded: boolean
}

/** All that the wall of a rehearsal shows at one moment. No brief, and no record before all are shown. */
export type RehearsalWall = {
  readonly id: string
  readonly revision: number
  readonly course: RehearsalCourse
  /** What phones join by; null: nobody joins any more. */
  readonly code: string | null
  readonly scenario: string
  readonly roles: readonly Role[]
  /** Of talk. */
  readonly minutes: number
  /** Milliseconds of talk that are left by the server's clock, below 0 when it is over; null: no talk yet. */
  readonly leftMs: number | null
  readonly endsAt: string
  readonly joined: number
  readonly groups: readonly WallGroup[]
  readonly decisions: DecisionList
  /** What each group decided, once it is shown. */
  readonly decided: readonly GroupRecord[]
  /** What each group says looking back, once it is shown. */
  readonly learned: readonly GroupRecord[]
  /** Key of what came to pass, once it is shown; null: it is held back, or nobody knows it yet. */
  readonly real: string | null
  readonly door: DoorView
}
