import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { QrCode } from '@/components/ui/qr-code'
import type { DoorView } from '@/lib/wire/workshop-types'
import { inGroups } from '@/lib/workshop/join-code'

/** How phones come in: the code, the address in letters, and both as a QR code. What can keep them out, in words. */
export function JoinBox({ code, door }: { code: string; door: DoorView }) {
  const t = useTranslations('workshop.wall.join')
  const [picked, setPicked] = useState(0)
  if (door.kind === 'shut') {
    return (
      <div className="ws-join">
        <div className="note" role="alert">
          <p>{t(`shut.${door.reason}`)}</p>
        </div>
      </div>
    )
  }
  const address = door.addresses[picked] ?? door.addresses[0] ?? ''
  const host = door.port === 80 ? address : `${address}:${String(door.port)}`
  return (
    <div className="ws-join">
      <QrCode className="ws-qr" text={`http://${host}/join/${code}`} label={t('qr')} />
      <p className="quiet">{t('code')}</p>
      <b className="ws-code num" dir="ltr">
        {inGroups(code)}
      </b>
      <p>{t('open')}</p>
      <p className="ws-address num" dir="ltr">
        {[host, 'join'].join('/')}
      </p>
      {door.addresses.length > 1 ? (
        <button
          type="button"
          className="btn"
          onClick={() => {
            setPicked((picked + 1) % door.addresses.length)
          }}
        >
          {t('other', { place: (picked % door.addresses.length) + 1, of: door.addresses.length })}
        </button>
      ) : null}
    </div>
  )
}
