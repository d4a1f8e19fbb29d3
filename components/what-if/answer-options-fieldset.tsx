import { useTranslations } from 'next-intl'
import { anchorKey } from '@/lib/instrument/answer'
import type { Answer, Item } from '@/lib/instrument/types'
import { answerOptions, isChosen, type AnswerOption } from '@/lib/reading/what-if/answer-options'
import type { Sandbox } from './use-sandbox'

type AnswerOptionsProps = { readonly item: Item; readonly sandbox: Sandbox }

/** The anchors of one question in words, and the other things that can be supposed of it. */
export function AnswerOptions({ item, sandbox }: AnswerOptionsProps) {
  const t = useTranslations('whatIf.choose')
  const words = useTranslations(`instrument.items.${item.id}`)
  const given = sandbox.answers[item.id]
  const supposed = sandbox.supposed.find((one) => one.item === item.id)?.value ?? null
  return (
    <fieldset className="wf-answers np">
      <legend>
        <span className="q">{words('question')}</span>
        <span className="quiet small w4 block">{t('answers')}</span>
      </legend>
      <div className="opts">
        {answerOptions(item, given).map((option) => (
          <label
            className={option.kind === 'level' ? 'opt' : 'opt dk'}
            key={`${option.kind}-${String(option.value)}`}
          >
            <input
              type="radio"
              name={`what-if-${item.id}`}
              checked={isChosen(option, supposed)}
              onChange={() => {
                if (option.isGiven) sandbox.remove(item.id)
                else sandbox.suppose({ item: item.id, value: option.value })
              }}
            />
            <span className="lv num" aria-hidden="true">
              {markOf(option)}
            </span>
            <span>
              {option.kind === 'level' && typeof option.value !== 'string'
                ? words(`anchors.${anchorKey(option.value)}`)
                : t(
                    option.kind === 'not-applicable'
                      ? 'notApplicable'
                      : option.kind === 'sure'
                        ? 'sure'
                        : 'unknown',
                  )}{' '}
              {option.isGiven && <Given answer={given} />}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function markOf({ kind, value }: AnswerOption): string {
  if (kind === 'level') return typeof value === 'number' ? String(value) : ''
  return { sure: '=', unknown: '?', 'not-applicable': '–' }[kind]
}

/** Marks the answer that was given, with how it is known. */
function Given({ answer }: { answer: Answer | undefined }) {
  const t = useTranslations('whatIf.choose')
  const known = useTranslations('result.known')
  return (
    <span className="tag">
      {answer === undefined
        ? t('givenOpen')
        : 'notApplicable' in answer
          ? t('given')
          : t('givenKnown', { known: known(answer.known) })}
    </span>
  )
}
