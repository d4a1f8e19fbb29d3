import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/next/request.ts',
  experimental: {
    messages: {
      path: './lib/i18n/locales',
      format: 'json',
      locales: 'infer',
      sourceLocale: 'en',
      precompile: true,
    },
  },
})

/** Folder of another set of versions of the instrument, for tests of what a new version does: it stands in for the own ones. */
const otherVersions = process.env.COUNTERWEIGHT_OTHER_VERSIONS ?? ''

const standIns = Object.entries({
  '@/lib/instrument/known-versions': 'known-versions.ts',
  '@/lib/instrument/versions': 'versions.ts',
  '@/lib/i18n/next/instrument-words': 'instrument-words.ts',
}).map(([own, other]) => [own, `./${otherVersions}/${other}`] as const)

/** Of a build for tests: its pages are loaded when they are asked for, so that a server starts in less time. */
const isQuick = process.env.COUNTERWEIGHT_QUICK_BUILD === '1'

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  env: { COUNTERWEIGHT_PSEUDO_LOCALES: process.env.COUNTERWEIGHT_PSEUDO_LOCALES ?? '' },
  agentRules: false, // development writes no files of its own into the project
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false, // routes carry the locale through next-intl's own Link
  typescript: { ignoreBuildErrors: true }, // `npm run check` has both type checks; a start must not pay for them
  images: { unoptimized: true }, // no page needs them made smaller
  cacheMaxMemorySize: 0, // the system keeps the files of the pages in memory already
  experimental: {
    globalNotFound: true,
    agentUpgrade: false, // no call to anywhere, in development either
    inlineCss: true,
    isrFlushToDisk: false, // what was built stays as it is, whatever anybody asks for
    preloadEntriesOnStart: !isQuick,
    turbopackSourceMaps: !isQuick,
    turbopackFileSystemCacheForBuild: false, // 105 MB that no later build would read: each begins in an empty folder
  },
  turbopack: {
    root: import.meta.dirname,
    resolveAlias: otherVersions === '' ? {} : Object.fromEntries(standIns),
  },
}

export default withNextIntl(config)
