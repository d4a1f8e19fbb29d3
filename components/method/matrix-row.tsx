import { useTranslations } from 'next-intl'
import { LevelBars } from '@/components/charts/level-bars'
import { Citations } from '@/components/words/citations'
import { useItemWords } from '@/components/words/item-words'
import { model } from '@/lib/levers/model'
import { ruleSentence } from '@/lib/reading/levers/lever-reason'
import type { MatrixRule } from '@/lib/reading/method/matrix-rules'

/** One rule: its question, what it does, its five numbers, why in words, and its source. */
export function MatrixRow({ lever, rule }: { lever: string; rule: MatrixRule }) {
  const t = useTranslations('method.matrix')
  const items = useTranslations('instrument.items')
  return (
    <tr>
      <th scope="row">{items(`${rule.item}.name`)}</th>
      <td data-h={t('role')}>
        <Role rule={rule} />
      </td>
      <td data-h={t('values')}>
        <Values table={rule.table} />
      </td>
      <td data-h={t('why')}>
        <Why lever={lever} rule={rule} />
      </td>
      <td data-h={t('source')}>
        <Citations sources={[rule.source]} />
      </td>
    </tr>
  )
}

function Role({ rule: { role } }: { rule: MatrixRule }) {
  const t = useTranslations('method.matrix')
  const items = useTranslations('instrument.items')
  const dimension = useTranslations('levers.riskDimensions')
  switch (role.kind) {
    case 'match':
      return t('match', { strength: role.strength, confidence: role.confidence, direction: role.direction })
    case 'gate':
      return role.group === null ? t('gate') : t('gateAny', { group: role.group })
    case 'caution':
      return t('caution')
    case 'unless':
      return t('unless', { item: items(`${role.of}.name`) })
    case 'risk':
      return t('risk', { dimension: dimension(role.dimension) })
  }
}

function Values({ table }: { table: string | null }) {
  const t = useTranslations('method.matrix')
  const values = table === null ? undefined : model.tables[table]
  if (values === undefined) return t('noWhy')
  const largest = Math.max(1, ...values)
  return (
    <>
      <LevelBars values={values.map((value) => value / largest)} height={20} />
      <bdi className="five" dir="ltr">
        {values.join(' · ')}
      </bdi>
    </>
  )
}

/** The sentence a result page shows when this rule counts, after the answer it belongs to; where there is none, a dash. */
function Why({ lever, rule: { item, role } }: { lever: string; rule: MatrixRule }) {
  const t = useTranslations('method.matrix')
  const words = useTranslations('levers')
  const { anchor } = useItemWords(null)
  if (role.kind === 'risk') return words(`levers.${lever}.risk.${role.dimension}`)
  const usual = ruleSentence(lever, item, role.kind === 'caution' ? 'against' : 'for')
  return usual === null
    ? t('noWhy')
    : t('ifAnswer', { answer: anchor(item, usual.answer), text: words(usual.text) })
}
