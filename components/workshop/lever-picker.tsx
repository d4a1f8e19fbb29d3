import { useTranslations } from 'next-intl'
import { useLeverName } from '@/components/words/lever-words'
import { model } from '@/lib/levers/model'
import { mostLevers, ownProposal } from '@/lib/workshop/own-case'
import { Tick } from './tick'

/** The levers that a room ranks: the proposed ones first. */
export function LeverPicker(props: {
  chosen: readonly string[]
  onChoose: (levers: readonly string[]) => void
}) {
  const t = useTranslations('workshop.own')
  const nameOf = useLeverName()
  const { chosen, onChoose } = props
  const all = [...ownProposal.levers, ...model.levers.map(({ id }) => id)]
  const offered = [...new Set(all)]
  return (
    <fieldset className="ws-pick">
      <legend>{t('levers')}</legend>
      <p className="quiet small">{t('leversNote', { most: mostLevers })}</p>
      <p role="status">{t('leverCount', { count: chosen.length, most: mostLevers })}</p>
      {offered.map((id) => (
        <Tick
          key={id}
          isOn={chosen.includes(id)}
          onTurn={(isOn) => {
            onChoose(offered.filter((one) => (one === id ? isOn : chosen.includes(one))))
          }}
          words={nameOf(id)}
        />
      ))}
    </fieldset>
  )
}
