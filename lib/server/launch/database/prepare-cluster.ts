import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../start-error'
import { applicationRole } from './application-role'
import { explainPostgresLog } from './explain-postgres-log'
import { accountName, ownName, type Account } from './postgres-account'

/** Folders that may be empty, and that copying by zip, or to some disks, therefore loses. */
const mayBeEmpty = [
  ...['pg_commit_ts', 'pg_dynshmem', 'pg_notify', 'pg_replslot', 'pg_serial', 'pg_snapshots', 'pg_stat'],
  ...['pg_stat_tmp', 'pg_tblspc', 'pg_twophase', 'pg_logical/mappings', 'pg_logical/snapshots'],
  ...['pg_wal/archive_status', 'pg_wal/summaries'],
]

/** Run by the account that owns the database, so no link in it can lead to what that account could not write anyway. */
const script = `
cd "$1" || exit 1
umask 077
chmod go= . || exit 1
write() { [ "$(cat "$1" 2>/dev/null)" = "$2" ] || { printf '%s\\n' "$2" > "$1.new" && mv "$1.new" "$1"; }; }
write pg_hba.conf "$2" && write pg_ident.conf "$3" || exit 1
shift 3
for folder; do [ -d "\${folder%/*}" ] || [ "\${folder%/*}" = "$folder" ] || continue; mkdir -p "$folder" || exit 1; done`

/**
 * Puts a database in order that was copied, restored or made by an earlier version: closed to others, with its empty
 * folders, and open only to the system's user who started the application (and root), whom the system itself names.
 */
export function prepareCluster(cluster: string, account: Account, dataDirectory: string): void {
  checkOwner(cluster, account)
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    throw new StartError(
      `The database in ${dataDirectory} has lost its file postgres/PG_VERSION, and perhaps others: restore a backup of that folder, or set COUNTERWEIGHT_DATA to another folder.`,
    )
  }
  const access = ['local all all peer map=counterweight']
  const users = [...new Set([ownName(), 'root'])].flatMap((name) =>
    ['postgres', applicationRole('postgres')].map((role) => `counterweight "${name}" ${role}`),
  )
  const done = spawnSync(
    '/bin/sh',
    ['-c', script, 'sh', cluster, access.join('\n'), users.join('\n'), ...mayBeEmpty],
    { ...account, cwd: '/', encoding: 'utf8' },
  )
  if (done.status !== 0) throw explainPostgresLog(`${done.stderr}${done.error?.message ?? ''}`, dataDirectory)
}

/** Postgres runs only for the owner of its files. */
function checkOwner(cluster: string, account: Account): void {
  const needed = account.uid ?? process.getuid?.()
  const { uid } = statSync(cluster)
  if (needed === undefined || uid === needed) return
  throw new StartError(
    `The database in ${cluster} belongs to the user ${accountName(uid)}, and Postgres runs here as ${accountName(needed)}: run chown -R ${accountName(needed)} "${cluster}", then start again.`,
  )
}
