import { useTranslations } from 'next-intl'
import { currentInstrument } from '@/lib/instrument/instruments'
import { mostQuestions } from '@/lib/workshop/scenarios'

type QuestionPickerProps = {
  readonly proposed: readonly string[]
  readonly chosen: readonly string[]
  readonly onChoose: (questions: readonly string[]) => void
  /** Why these are proposed. */
  readonly note: string
}

/** The proposed questions first, in the order they are asked; any other can be added behind them. */
export function QuestionPicker({ proposed, chosen, onChoose, note }: QuestionPickerProps) {
  const t = useTranslations('workshop.new')
  const others = currentInstrument.items.map(({ id }) => id).filter((id) => !proposed.includes(id))
  const toggle = (id: string) => {
    const isOn = chosen.includes(id)
    const wanted = isOn ? chosen.filter((one) => one !== id) : [...chosen, id]
    onChoose([...proposed, ...others].filter((one) => wanted.includes(one)))
  }
  return (
    <fieldset className="ws-pick">
      <legend>{t('questions')}</legend>
      <p className="quiet small">{note}</p>
      <p role="status">{t('count', { count: chosen.length, most: mostQuestions })}</p>
      <QuestionBoxes questions={proposed} chosen={chosen} onToggle={toggle} />
      <details>
        <summary>{t('others', { count: others.length })}</summary>
        <QuestionBoxes questions={others} chosen={chosen} onToggle={toggle} />
      </details>
    </fieldset>
  )
}

function QuestionBoxes(props: {
  questions: readonly string[]
  chosen: readonly string[]
  onToggle: (id: string) => void
}) {
  const words = useTranslations('instrument.items')
  return props.questions.map((id) => (
    <label className="opt" key={id}>
      <input
        type="checkbox"
        checked={props.chosen.includes(id)}
        onChange={() => {
          props.onToggle(id)
        }}
      />
      <span>{words(`${id}.question`)}</span>
    </label>
  ))
}
