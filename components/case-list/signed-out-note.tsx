import { useTranslations } from 'next-intl'
import type { Listing } from '@/components/open-case/use-case-rows'
import { ComeInLink } from '@/components/ui/come-in-link'

/** Where nobody is signed in: that the list has only what this device holds, and the way in. */
export function SignedOutNote({ listing }: { listing: Listing | null }) {
  const t = useTranslations('cases')
  if (listing?.isSignedOut !== true) return null
  return (
    <p className="note my-2" role="status">
      <span>{t('signedOut')}</span> <ComeInLink />
    </p>
  )
}
