import { useTranslations } from 'next-intl'
import { nOf20 } from '@/lib/reading/n-of-20'

/** A share, 0 to 1, in words: "9 of 20", or "fewer than 1 of 20" where it is small but not nothing. */
export function useNOf20(): (share: number) => string {
  const t = useTranslations('result')
  return (share) => t('n20', nOf20(share))
}
