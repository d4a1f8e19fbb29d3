import { z } from 'zod'

const Environment = z.object({
  DATABASE_URL: z.string({ error: 'is not set: npm start sets it, or point it at a Postgres server' }).min(1),
  /** The role its connections walk under, which owns nothing. Set by the launcher; '' or not set: that of the address. */
  DATABASE_ROLE: z.string().default(''),
  /**
   * Connections one copy of the app may hold. Copies times this must stay below max_connections of the server. A wrong
   * value is explained at the start, by launch/settings.ts; set to nothing counts as not set, there and here.
   */
  DATABASE_POOL_SIZE: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(1).max(50).default(10),
  ),
})

export type Environment = z.infer<typeof Environment>

/** Read when first needed, not when loaded: a build has no database. Throws with the name of what is wrong. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const read = Environment.safeParse(variables)
  if (read.success) return read.data
  throw new Error(read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '))
}
