import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

/** Stands in for the versions of the instrument there are: what a second one does is tried with it. */
const second = path.join(root, 'tests/second-version')

/** Milliseconds. No test is about time: on a machine that is busy with others each may take ten times as long. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 }

/** The files of a worker share what they import, which is most of their time. Each puts back what it changes of the process. */
const shared = { isolate: false, ...patience }

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], ...shared } },
      {
        extends: true,
        resolve: {
          alias: [
            { find: /^@\/lib\/instrument\/(known-versions|versions)$/, replacement: `${second}/$1` },
            { find: '@/lib/i18n/next/instrument-words', replacement: `${second}/instrument-words` },
          ],
        },
        test: { name: 'second version', include: ['tests/second-version/*.test.ts'], ...shared },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/integration/global-setup.ts'],
          ...shared,
        },
      },
    ],
  },
})
