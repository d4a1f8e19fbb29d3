import type pg from 'pg'
import { StartError } from '../start-error'

/**
 * How whoever keeps the tables connects: policies bind their owner too, and let only an owner past who says so. Beside whatever
 * options the address has.
 */
export function asKeeper(url: string): { readonly connectionString: string } {
  const address = new URL(url)
  const own = address.searchParams.get('options')
  address.searchParams.set('options', [...(own === null ? [] : [own]), '-c app.keeper=on'].join(' '))
  return { connectionString: address.href }
}

/** Rejects where some rows would be kept from this user without a word. A database from before the policies keeps none. */
export async function refuseUnlessKeeper(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ passes: boolean; walls: boolean; user: string }>(
    `SELECT rolsuper OR rolbypassrls AS passes, to_regproc('public.app_keeper') IS NOT NULL AS walls, rolname AS user
     FROM pg_roles WHERE rolname = current_user`,
  )
  const [user] = rows
  if (user === undefined || user.passes || !user.walls) return
  const { rows: kept } = await client.query<{ keeps: boolean }>('SELECT app_keeper() AS keeps')
  if (kept[0]?.keeps === true) return
  throw new StartError(
    `The user "${user.user}" does not own the tables, so that some rows would be missing: take the user who made them, or one with BYPASSRLS.`,
  )
}
