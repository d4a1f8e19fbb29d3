import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NextRequest } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { z } from 'zod'
import { routing } from '@/lib/i18n/next/routing'

const chooseLocale = createMiddleware(routing)
const isDevelopment = process.env.NODE_ENV === 'development'

const Hashes = z.object({ script: z.array(z.string()), style: z.array(z.string()) })
type Hashes = z.infer<typeof Hashes>

/** Hashes of the inline scripts and styles of each prerendered page, written after the build. */
const inlineHashes = isDevelopment ? {} : readHashes()

function readHashes(): Record<string, Hashes> {
  const file = join(process.cwd(), process.env.NEXT_DIST_DIR ?? '.next', 'csp-hashes.json')
  return z.record(z.string(), Hashes).parse(JSON.parse(readFileSync(file, 'utf8')))
}

/**
 * Locale and the policy for scripts only: who may see what is decided in lib/server, and the headers that every answer has
 * are set in lib/server/launch.
 */
export default function proxy(request: NextRequest) {
  const response = chooseLocale(request)
  const path = request.nextUrl.pathname.replace(/\/$/, '')
  // A path without a page of its own is answered by the not-found page of its locale, which has one set of hashes.
  const hashes = inlineHashes[path] ?? inlineHashes['/_not-found'] ?? { script: [], style: [] }
  response.headers.set('content-security-policy', policy(hashes))
  return response
}

function policy({ script, style }: Hashes): string {
  const scripts = isDevelopment ? "'self' 'unsafe-inline' 'unsafe-eval'" : ["'self'", ...script].join(' ')
  const styles = isDevelopment ? "'self' 'unsafe-inline'" : ["'self'", ...style].join(' ')
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Everything but the API and real files: an address with a dot in it is a page, or the page that says there is none. */
export const config = { matcher: ['/((?!api/|_next/|readme/|icon\\.svg$).*)'] }
