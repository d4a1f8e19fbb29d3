'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/people/form-problem'
import { PasskeyButton } from './passkey-button'
import { namedAddress, passkeySupport } from './passkey-support'

/** The way in for whoever has a passkey, or where it is. */
export function PasskeyWayIn({ onIn }: { onIn: () => void }) {
  const t = useTranslations('people.start.passkey')
  const address = passkeySupport() === 'needs-name' ? namedAddress() : null
  if (address === null)
    return <PasskeyButton act="passkey/sign-in" label={t('comeIn')} Problem={FormProblem} onDone={onIn} />
  return (
    <p className="small quiet mt-3">
      {t.rich('elsewhere', { link: () => <a href={address}>{new URL(address).host}</a> })}
    </p>
  )
}
