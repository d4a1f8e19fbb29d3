import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import type { ItemWords } from '@/components/words/item-words'
import { rich } from '@/components/words/rich'
import { isAsAnswered, valueOf, type Supposition } from '@/lib/reading/what-if/suppositions'
import { useSupposedWords } from './use-supposed-words'
import type { Sandbox } from './use-sandbox'

type SupposedListProps = {
  readonly sandbox: Sandbox
  readonly words: ItemWords
  /** The last one was taken back, and the list is gone. */
  readonly whenEmpty: () => void
}

/** All that is supposed, each beside the answer that was given, each with its way back. */
export function SupposedList({ sandbox, words, whenEmpty }: SupposedListProps) {
  const t = useTranslations('whatIf.supposed')
  const heading = useRef<HTMLHeadingElement>(null)
  const { supposed } = sandbox
  if (supposed.length === 0) return null
  return (
    <div className="stack-s">
      <h4 ref={heading} tabIndex={-1}>
        {t('heading', { count: supposed.length })}
      </h4>
      <ul className="rlist">
        {supposed.map((one) => (
          <li key={one.item} className="wf-supposed">
            <Supposed one={one} sandbox={sandbox} words={words} />
            <button
              className="btn np"
              type="button"
              aria-label={t('removeOne', { item: words.name(one.item) })}
              onClick={() => {
                sandbox.remove(one.item)
                if (supposed.length === 1) whenEmpty()
                else heading.current?.focus()
              }}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

type SupposedProps = Omit<SupposedListProps, 'whenEmpty'> & { readonly one: Supposition }

function Supposed({ one: { item, value }, sandbox: { answers }, words }: SupposedProps) {
  const t = useTranslations('whatIf.supposed')
  const inWords = useSupposedWords(words)
  const given = answers[item]
  const isSure = valueOf(given) === value && !isAsAnswered(given, value)
  return (
    <div>
      {/* drawn anew with each answer: what translates the page may have taken its text */}
      <p key={String(value)}>
        {t.rich('say', { ...rich, item: words.name(item), answer: inWords.value(item, value) })}
      </p>
      <p className="small quiet">
        {/* each in an element of its own: what translates the page may change its text */}
        {isSure && <span>{t('sure')}</span>} <span>{inWords.given(item, given)}</span>
      </p>
    </div>
  )
}
