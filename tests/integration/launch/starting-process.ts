// A process of its own for full-disk.test.ts: starts the database in a folder, says how the disk is and where the database is, and
// stops it when nobody listens any more.
import { startEmbeddedPostgres } from '@/lib/server/launch/database/embedded-postgres'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const [dataDirectory = ''] = process.argv.slice(2)
const postgres = await startEmbeddedPostgres({ dataDirectory, onDisk: say })
say(postgres.url)
process.stdin.resume().once('end', () => {
  void postgres.stop()
})
