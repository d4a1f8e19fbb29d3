import pg from 'pg'
import type { MissionRole } from '@/lib/access/roles'
import { roles } from '@/lib/access/roles'
import { hashPassphrase } from '@/lib/server/people/passphrase'
import { Browser } from '@/tests/integration/people/api'
import { signInAs } from '@/tests/integration/sign-in-as'

/** Somebody in the matrix: what they are, and their browser. */
export type Actor = {
  readonly name: string
  /** A UUID, as everybody but the first person has. */
  readonly id: string
  readonly browser: Browser
  /** Their roles in the mission of the case, and in another. */
  readonly here: readonly MissionRole[]
  readonly elsewhere: readonly MissionRole[]
  /** What they are to the case besides. */
  readonly onCase: 'owner' | 'named' | 'shared' | null
  readonly isSignedIn: boolean
}

export const otherMission = '10000000-0000-4000-8000-000000000001'

type Plan = Partial<Pick<Actor, 'here' | 'elsewhere' | 'onCase'>> & {
  readonly access?: { readonly kind: 'named' | 'shared'; readonly hasLapsed: boolean }
  readonly ends?: 'expired' | 'suspended'
}

const plans: Readonly<Record<string, Plan>> = {
  nobody: {},
  expired: { here: ['adviser', 'administrator'], ends: 'expired' },
  suspended: { here: ['adviser', 'administrator'], ends: 'suspended' },
  'in no mission': {},
  owner: { here: ['negotiator'], onCase: 'owner' },
  named: { here: ['negotiator'], onCase: 'named', access: { kind: 'named', hasLapsed: false } },
  'named before': { here: ['negotiator'], access: { kind: 'named', hasLapsed: true } },
  'shared with': { elsewhere: ['trainer'], onCase: 'shared', access: { kind: 'shared', hasLapsed: false } },
  'shared with before': { elsewhere: ['trainer'], access: { kind: 'shared', hasLapsed: true } },
  colleague: { here: ['negotiator'] }, // with whom cases are shared, and to whom they are handed
  ...Object.fromEntries(roles.map((role) => [`${role} here`, { here: [role] }])),
  ...Object.fromEntries(roles.map((role) => [`${role} elsewhere`, { elsewhere: [role] }])),
}

/** Everybody in the matrix, on this database, the owner among them. */
export async function makeActors(url: string): Promise<readonly Actor[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const actors: Actor[] = []
  const hash = await hashPassphrase('four brown goats by the well')
  try {
    await client.query(`INSERT INTO "Mission" (id, name, "createdAt") VALUES ($1, 'Elsewhere', now())`, [
      otherMission,
    ])
    for (const [at, [name, plan]] of Object.entries(plans).entries()) {
      const { here = [], elsewhere = [], onCase = null, ends } = plan
      const id = `20000000-0000-4000-8000-${String(at).padStart(12, '0')}`
      const token = await signInAs(url, id, here)
      for (const role of elsewhere)
        await client.query(`INSERT INTO "Membership" VALUES ($1, $2, $3, now())`, [otherMission, id, role])
      await client.query(`INSERT INTO "Passphrase" VALUES ($1, $2, now())`, [id, hash])
      if (ends === 'expired')
        await client.query(`UPDATE "SignIn" SET "endsAt" = now() WHERE "personId" = $1`, [id])
      if (ends === 'suspended')
        await client.query(`UPDATE "Person" SET "suspendedAt" = now() WHERE id = $1`, [id])
      const isSignedIn = name !== 'nobody' && ends === undefined
      const browser = name === 'nobody' ? new Browser() : Browser.with(token)
      actors.push({ name, id, browser, here, elsewhere, onCase, isSignedIn })
    }
  } finally {
    await client.end()
  }
  return actors
}

/** Gives everybody what they have on this case beside its owner. */
export async function giveAccess(client: pg.Client, caseId: string, actors: readonly Actor[]): Promise<void> {
  for (const { name, id } of actors) {
    const access = plans[name]?.access
    if (access === undefined) continue
    await client.query(
      `INSERT INTO "CaseAccess" ("caseId", "personId", kind, purpose, "givenById", "givenAt", "endsAt")
       VALUES ($1, $2, $3::"AccessKind", CASE $3 WHEN 'shared' THEN 'advice'::"Purpose" END, $2, now(),
         now() + CASE WHEN $4 THEN interval '-1 second' ELSE interval '1 day' END)`,
      [caseId, id, access.kind, access.hasLapsed],
    )
  }
}
