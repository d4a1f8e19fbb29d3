import { useTranslations } from 'next-intl'
import { useId, type Ref } from 'react'

type PassphraseProps = {
  proposed: string
  /** What the person wrote instead; null: the proposed one is used. */
  own: string | null
  onOwn: (own: string | null) => void
  onAnother: () => void
  isTooShort: boolean
  field: Ref<HTMLInputElement>
}

/** Three of the six groups of digits: where the line is too short for all, it breaks between the halves. */
const half = 14

/** The choice of a passphrase: numbers that can be read over a phone, or one of the person's own. */
export function Passphrase({ proposed, own, onOwn, onAnother, isTooShort, field }: PassphraseProps) {
  const t = useTranslations('caseFile.save')
  const id = useId()
  const radio = (isOwn: boolean) => (
    <label className="block my-2 w4">
      <input
        type="radio"
        name={`${id}which`}
        checked={(own !== null) === isOwn}
        onChange={() => {
          onOwn(isOwn ? '' : null)
        }}
      />{' '}
      <span>{t(isOwn ? 'own' : 'proposed')}</span>
    </label>
  )
  return (
    <fieldset className="field">
      <legend>{t('passphrase')}</legend>
      <p className="hint">{t('passphraseLead')}</p>
      {radio(false)}
      {own === null ? (
        <div className="mt-2">
          <p className="note num w6 text-[length:var(--t1)]">
            <bdi dir="ltr">
              {proposed.slice(0, half)} <span className="inline-block">{proposed.slice(half + 1)}</span>
            </bdi>
          </p>
          <p className="hint mt-2">{t('proposedHint')}</p>
          <button type="button" className="btn my-2" onClick={onAnother}>
            {t('another')}
          </button>
        </div>
      ) : null}
      {radio(true)}
      {own === null ? null : (
        <div className="mt-2">
          <label htmlFor={`${id}own`}>{t('ownLabel')}</label>
          <p className="hint" id={`${id}hint`}>
            {t('ownHint')}
          </p>
          <input
            ref={field}
            id={`${id}own`}
            className="input"
            type="text"
            dir="auto"
            maxLength={500}
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            aria-describedby={`${id}hint`}
            aria-invalid={isTooShort}
            value={own}
            onChange={(event) => {
              onOwn(event.target.value)
            }}
          />
          {isTooShort ? (
            <p role="alert" className="w6 mt-2">
              {t('tooShort')}
            </p>
          ) : null}
        </div>
      )}
    </fieldset>
  )
}
