import { useTranslations } from 'next-intl'
import { changeQuery } from '@/components/ui/use-query'
import { mostCompared } from '@/lib/wire/desk-types'

type PickBoxProps = { readonly caseId: string; readonly name: string; readonly picked: readonly string[] }

/** Picks a case to be compared; what is picked stands in the address. */
export function PickBox({ caseId, name, picked }: PickBoxProps) {
  const t = useTranslations('desk.compare')
  const isPicked = picked.includes(caseId)
  return (
    <label className="pickbox np">
      <input
        type="checkbox"
        checked={isPicked}
        disabled={!isPicked && picked.length >= mostCompared}
        onChange={() => {
          const rest = picked.filter((id) => id !== caseId)
          changeQuery('pick', (isPicked ? rest : [...rest, caseId]).join(','))
        }}
      />
      <span>{t('pick')}</span> <span className="vh">{name}</span>
    </label>
  )
}
