import { useTranslations } from 'next-intl'

/** The name of a lever in the catalogue. */
export function useLeverName(): (id: string) => string {
  const t = useTranslations('levers')
  return (id) => t(`levers.${id}.name`)
}
