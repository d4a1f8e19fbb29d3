import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { roles, type MissionRole } from '@/lib/access/roles'
import { useNames } from '@/components/people/use-names'

type RoleBoxesProps = {
  readonly legend: string
  readonly hint?: string
  /** Ticked at the beginning. */
  readonly held: readonly MissionRole[]
}

/** A box for each role, with what it is for. Fields of a form, under the name `role`. */
export function RoleBoxes({ legend, hint, held }: RoleBoxesProps) {
  const t = useTranslations('missions.does')
  const names = useNames()
  const hintId = useId()
  return (
    <fieldset className="field" aria-describedby={hint === undefined ? undefined : hintId}>
      <legend>{legend}</legend>
      {hint === undefined ? null : (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      <div className="opts max-w-160">
        {roles.map((role) => (
          <label key={role} className="opt">
            <input type="checkbox" name="role" value={role} defaultChecked={held.includes(role)} />
            <span className="lv" aria-hidden="true" />
            <span>
              <b className="first-letter:uppercase inline-block">{names.role(role)}</b>{' '}
              <span className="small quiet">{t(role)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The roles that are ticked in a form. */
export function rolesIn(typed: FormData): readonly MissionRole[] {
  const ticked = typed.getAll('role')
  return roles.filter((role) => ticked.includes(role))
}
