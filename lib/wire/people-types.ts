import type { MissionRole } from '@/lib/access/roles'

/**
 * What the link of the start leads to: make the first person, give the passphrase, or nothing more: one is signed in. `passkey`:
 * that person has passkeys and no passphrase. `begin-server`:
 * make them, or let them who came in by the link alone until now take a name and a passphrase, which a team's server asks of everybody.
 */
export type ComeInReply = { readonly next: 'begin' | 'begin-server' | 'passphrase' | 'passkey' | 'in' }

/** GET /api/people/me: whoever is signed in. */
export type MeReply = {
  /** Names what a browser keeps of this person. Never shown. */
  readonly id: string
  /** '': not said. */
  readonly name: string
  readonly missions: readonly MyMission[]
  readonly hasPassphrase: boolean
  /** The oldest first. */
  readonly passkeys: readonly PasskeyReply[]
  /** Whether they prove who they are, by a passphrase or a passkey; else the link of the start is their key. */
  readonly hasProof: boolean
  /** How many recovery codes are left; null: no code is asked for beside the passphrase. */
  readonly recoveryCodes: number | null
  /** The mission that was chosen for new cases. null: none was. It may be one that is no longer theirs. */
  readonly newCasesIn: string | null
  readonly signIns: readonly SignInReply[]
}

/** POST /api/people/second-step/begin: what the phone is to take, typed or opened on it. */
export type NewSecondStep = { readonly secret: string; readonly link: string }

/** POST /api/people/second-step/confirm: shown this once. */
export type RecoveryCodesReply = { readonly codes: readonly string[] }

export type PasskeyReply = {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  /** null: not used yet. */
  readonly usedAt: string | null
}

/** POST /api/people/passkey/ask and /new: what the browser asks of a passkey (WebAuthn, in the form of JSON). */
export type PasskeyOptions = { readonly options: object }

export type SignInReply = {
  readonly id: string
  /** What the browser calls itself; '': nothing. */
  readonly device: string
  readonly createdAt: string
  readonly seenAt: string
  /** The one by which this is asked. */
  readonly isThis: boolean
}

export type MyMission = {
  readonly id: string
  /** '': not said. */
  readonly name: string
  readonly roles: readonly MissionRole[]
}
