import { useTranslations } from 'next-intl'

/** Messages that stand in a list under one key, in order: a list, or an object with keys "1", "2" and on. */
export function useMessageList(namespace: string, key: string): string[] {
  const t = useTranslations(namespace)
  const first = t.has(`${key}.0`) ? 0 : 1
  const found: string[] = []
  for (let at = first; t.has(`${key}.${String(at)}`); at += 1) found.push(t(`${key}.${String(at)}`))
  return found
}
