import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { hasWrittenBriefs, rehearsalCases } from '@/lib/workshop/rehearsal/rehearsal-cases'
import { inOrder, neededRoles, roles, type Role } from '@/lib/workshop/rehearsal/roles'

type CasePickProps = {
  readonly chosen: string
  readonly onChoose: (id: string, decisions: readonly string[]) => void
}

/** Which case is played, and how its briefs came to be. */
export function CasePick({ chosen, onChoose }: CasePickProps) {
  const t = useTranslations('rehearsal.new')
  const titles = useTranslations('workshopScenarios')
  const locale = useLocale()
  return (
    <fieldset className="ws-pick">
      <legend>{t('case')}</legend>
      {rehearsalCases.map(({ id, decisions }) => (
        <div key={id}>
          <label className="opt">
            <input
              type="radio"
              name="case"
              checked={id === chosen}
              onChange={() => {
                onChoose(id, decisions)
              }}
            />
            <span>
              <b>{titles(`${id}.title`)}</b> {titles(`${id}.ask`)}{' '}
              <span className="quiet">{t(hasWrittenBriefs(id) ? 'written' : 'made')}</span>
            </span>
          </label>{' '}
          <a href={localePath(locale, `/workshops/rehearsal/sheet/${id}`)}>
            {t('sheet', { title: titles(`${id}.title`) })}
          </a>
        </div>
      ))}
    </fieldset>
  )
}

type RolePickProps = { readonly chosen: readonly Role[]; readonly onChoose: (roles: readonly Role[]) => void }

/** Which roles are played. Two of them always are. */
export function RolePick({ chosen, onChoose }: RolePickProps) {
  const t = useTranslations('rehearsal.new')
  const names = useTranslations('rehearsalBriefs.roles')
  return (
    <fieldset className="ws-pick">
      <legend>{t('roles')}</legend>
      <p className="quiet small">{t('rolesNote')}</p>
      {roles.map((role) => {
        const isNeeded = neededRoles.includes(role)
        const isOn = chosen.includes(role)
        return (
          <label className="opt" key={role}>
            <input
              type="checkbox"
              checked={isOn}
              disabled={isNeeded}
              onChange={() => {
                onChoose(inOrder(isOn ? chosen.filter((one) => one !== role) : [...chosen, role]))
              }}
            />
            <span>
              {names(role)} {isNeeded ? <span className="quiet">{t('needed')}</span> : null}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
