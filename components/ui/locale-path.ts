/** Path of a page in a language. Plain anchors use it: they work before any script has loaded. */
export function localePath(locale: string, path: `/${string}`): string {
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}
