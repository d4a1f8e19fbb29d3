import { useTranslations } from 'next-intl'
import { PowerLanes, type PowerLanesProps } from './power-lanes'
import { SideMark } from './side-mark'

/** Both sides on one axis, each with its name and sign beside its lane. */
export function NamedLanes(lanes: PowerLanesProps) {
  const t = useTranslations('result.power')
  return (
    <div className="lanes">
      <div className="who" aria-hidden="true">
        <span className="who-us">
          <SideMark side="ours" />
          {t('us')}
        </span>
        <span className="who-them">
          <SideMark side="theirs" />
          {t('them')}
        </span>
      </div>
      <PowerLanes {...lanes} />
    </div>
  )
}
