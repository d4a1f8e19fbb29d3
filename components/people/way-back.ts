const name = 'then'

/** The page to go on with after coming in: the one that sent the person here, never one of another site. */
export function wayBack(home: string): string {
  const asked = new URLSearchParams(window.location.search).get(name)
  if (asked === null || !URL.canParse(asked, window.location.origin)) return home
  const { origin, pathname, search, hash } = new URL(asked, window.location.origin)
  return origin === window.location.origin ? `${pathname}${search}${hash}` : home
}
