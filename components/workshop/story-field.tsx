import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Mark } from '@/lib/workshop/find-named'
import { storyLimits, type StoryPart } from '@/lib/workshop/own-case'

type StoryFieldProps = {
  readonly part: StoryPart
  readonly text: string
  /** What the rule found in it. */
  readonly marks: readonly Mark[]
  readonly onWrite: (text: string) => void
  /** What the case has beside it, as it stands there: it stays where it is. */
  readonly children: ReactNode
}

/** One part of the story: what the case says on one side, what is written for the room on the other. */
export function StoryField({ part, text, marks, onWrite, children }: StoryFieldProps) {
  const t = useTranslations('workshop.own')
  const id = `story-${part}`
  const found = [...new Set(marks.map(({ start, end }) => text.slice(start, end)))]
  return (
    <div className="ws-beside">
      <div>
        <label className="ws-label" htmlFor={id}>
          {t(`parts.${part}.label`)}
        </label>
        <p className="quiet small" id={`${id}-note`}>
          {t(`parts.${part}.note`)}
        </p>
        <textarea
          id={id}
          className="field"
          dir="auto"
          rows={part === 'told' ? 12 : part === 'happened' ? 6 : 2}
          maxLength={storyLimits[part]}
          value={text}
          required={part === 'title' || part === 'told'}
          aria-describedby={`${id}-note ${id}-marks`}
          onChange={(event) => {
            onWrite(event.currentTarget.value)
          }}
        />
        <p id={`${id}-marks`} className="small" aria-live="polite">
          {found.length === 0 ? null : (
            <>
              {t('still', { count: found.length })}{' '}
              {found.map((word) => (
                <span key={word}>
                  <mark dir="auto">{word}</mark>{' '}
                </span>
              ))}
            </>
          )}
        </p>
      </div>
      <div className="ws-original">{children}</div>
    </div>
  )
}

/** A text of the case, to read beside the field. */
export function Original({ label, text }: { label: string; text: string }) {
  const t = useTranslations('workshop.own')
  return (
    <>
      <p className="quiet small">{label}</p>
      {text.trim() === '' ? (
        <p className="quiet">{t('empty')}</p>
      ) : (
        <p className="ws-written" dir="auto">
          {text}
        </p>
      )}
    </>
  )
}
