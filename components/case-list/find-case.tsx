import { useTranslations } from 'next-intl'
import { useId } from 'react'

/** Shortens the list to the cases whose name has these words in it, and says how many there are. */
export function FindCase({
  value,
  onChange,
  found,
  of,
}: {
  value: string
  onChange: (value: string) => void
  found: number
  of: number
}) {
  const t = useTranslations('cases')
  const id = useId()
  return (
    <div className="section" role="search">
      <label htmlFor={id}>{t('find')}</label>
      <input
        id={id}
        className="input"
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
        }}
      />
      <p role="status" className="small quiet num my-2">
        {value === '' ? t('count', { count: of }) : t('found', { count: found, of })}
      </p>
    </div>
  )
}
