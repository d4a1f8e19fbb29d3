import type { MissionRole } from '@/lib/access/roles'
import type { Purpose } from '@/lib/access/purpose'

/** GET /api/missions: the missions of whoever asks. */
export type MissionsReply = { readonly missions: readonly MissionReply[] }

export type MissionReply = {
  readonly id: string
  /** '': not said. */
  readonly name: string
  /** Of whoever asks. */
  readonly roles: readonly MissionRole[]
  readonly people: readonly MissionPerson[]
  /** Links that nobody has used yet. None for whoever does not administer the mission, as with the cases. */
  readonly invitations: readonly {
    readonly id: string
    readonly roles: readonly MissionRole[]
    readonly endsAt: string
    /** Somebody who is here already; null: somebody new. */
    readonly forPersonId: string | null
  }[]
  /** That they exist, whose they are and since when: nothing of what is in them. */
  readonly cases: readonly {
    readonly caseId: string
    readonly ownerId: string
    readonly createdAt: string
    readonly updatedAt: string
  }[]
}

export type MissionPerson = {
  readonly id: string
  /** '': not said. */
  readonly name: string
  readonly roles: readonly MissionRole[]
  readonly isSuspended: boolean
  /** Told to administrators alone, as the next. */
  readonly hasPassphrase?: boolean
  readonly hasPasskey?: boolean
  /** When they were last here by a sign-in that still holds; null: none does. */
  readonly seenAt?: string | null
}

/** POST /api/missions/invite: the token for the link, which is shown this once. */
export type InviteReply = { readonly token: string }

/** GET /api/cases/access: who may see a case, and who has opened it. */
export type CaseAccessReply = {
  readonly caseId: string
  readonly missionId: string
  /** Whether whoever asks may choose who else sees it. */
  readonly mayChoose: boolean
  readonly people: readonly CaseReader[]
  /** With whom it can be shared: the people of the missions of whoever asks. Empty for whoever may not choose. */
  readonly others: readonly {
    readonly id: string
    readonly name: string
    readonly isNegotiatorHere: boolean
  }[]
}

export type CaseReader = {
  readonly id: string
  readonly name: string
  /** Why they may see it. */
  readonly as: 'owner' | 'named' | 'shared' | 'adviser'
  readonly purpose: Purpose | null
  /** From then on they see nothing; null: until it is taken back. */
  readonly endsAt: string | null
  /** When they last opened it; null: never yet. */
  readonly openedAt: string | null
}

/** GET /api/trail: a page of it, the newest first. */
export type TrailReply = {
  readonly records: readonly TrailRecord[]
  /** Where the next page begins; null: there is none. */
  readonly before: string | null
}

export type TrailRecord = {
  readonly position: string
  readonly at: string
  /** null: nobody who was signed in. */
  readonly person: { readonly id: string; readonly name: string } | null
  readonly act: string
  /** The id of what it was done to, with the name where it is a person or a mission. */
  readonly subject: { readonly id: string; readonly name: string } | null
  readonly detail: Readonly<Record<string, unknown>>
}
