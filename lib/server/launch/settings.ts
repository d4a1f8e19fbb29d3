import { resolve } from 'node:path'
import { z } from 'zod'
import { StartError } from './start-error'

export interface Settings {
  readonly port: number
  /** Fixed until people and passwords exist: reachable from this machine only. */
  readonly host: '127.0.0.1'
  /** A Postgres server to use instead of the one that comes with the application. */
  readonly databaseUrl: string | undefined
  readonly dataDirectory: string
  readonly isDataDirectoryChosen: boolean
  /** The folder of the build, relative to the project. */
  readonly buildFolder: string
}

const isPostgresUrl = (text: string): boolean => {
  try {
    return ['postgres:', 'postgresql:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}

const empty = z.literal('').transform(() => undefined)

const schema = z.object({
  PORT: z
    .union(
      [empty, z.coerce.number('is not a number').int().min(1).max(65_535)],
      'must be a number from 1 to 65535',
    )
    .optional(),
  DATABASE_URL: z
    .union(
      [empty, z.string().refine(isPostgresUrl)],
      'must look like postgresql://user:password@host:5432/name',
    )
    .optional(),
  COUNTERWEIGHT_DATA: z.string().optional(),
  NEXT_DIST_DIR: z.string().optional(),
})

/** Reads the environment at the door; a wrong value is explained in one line. */
export function readSettings(root: string, environment: NodeJS.ProcessEnv): Settings {
  const parsed = schema.safeParse(environment)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new StartError(
      `${issue?.path.join('.') ?? 'A setting'} ${issue?.message ?? 'is not valid'}: correct it, or leave it out.`,
    )
  }
  const { PORT, DATABASE_URL, COUNTERWEIGHT_DATA, NEXT_DIST_DIR } = parsed.data
  const chosen =
    COUNTERWEIGHT_DATA === undefined || COUNTERWEIGHT_DATA === '' ? undefined : COUNTERWEIGHT_DATA
  return {
    port: PORT ?? 3_000,
    host: '127.0.0.1',
    databaseUrl: DATABASE_URL,
    dataDirectory: resolve(root, chosen ?? '.data'),
    isDataDirectoryChosen: chosen !== undefined,
    buildFolder: NEXT_DIST_DIR ?? '.next',
  }
}
