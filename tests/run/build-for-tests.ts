// The build the launcher makes, in the folder and with the settings of the environment, and with the pseudo-languages.
import { resolve } from 'node:path'
import { ensureBuild } from '../../lib/server/launch/pages/build'
import { writePseudoLanguages } from '../pseudo-locales/write-pseudo-language'

writePseudoLanguages()

const release = await ensureBuild({
  root: resolve(import.meta.dirname, '../..'),
  folder: process.env.NEXT_DIST_DIR ?? '.next-test',
  print: (line) => {
    console.log(line)
  },
  signal: AbortSignal.timeout(20 * 60_000),
})
release()
