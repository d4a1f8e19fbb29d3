import { model } from '@/lib/levers/model'
import { html, type Html } from '@/lib/server/workshops/phone/html'
import type { PhoneWords } from '@/lib/server/workshops/phone/phone-words'
import type { RehearsalColumns } from '@/lib/server/workshops/rehearsal/rehearsal-columns'
import { textLength } from '@/lib/wire/workshop-contract'
import { addedWords, decisionKeys } from '@/lib/workshop/rehearsal/decisions'
import type { OwnSeat } from './take-seat'

type Part = 'decision' | 'debrief'

/**
 * What a group records. The negotiator's phone has the form open; any other phone can open it. It begins with what the group recorded
 * last, which is said above it.
 */
export function recordForm(
  part: Part,
  columns: RehearsalColumns,
  { role, table, record }: OwnSeat,
  scenario: string,
  words: PhoneWords,
): Html {
  const { say } = words
  const isWriter = role === 'negotiator' || !table.includes('negotiator')
  const fields = html`${
      part === 'decision'
        ? decisions(columns, record?.choice ?? '', scenario, words)
        : levers(record?.choice ?? '', words)
    }
    ${textsOf(part).map(
      (name, place) =>
        html`<p>
          <label for="t${place + 1}">${say(`rehearsal.texts.${name}`)}</label>
          <textarea id="t${place + 1}" name="t${place + 1}" rows="3" maxlength="${textLength}">
${record?.texts[place] ?? ''}</textarea>
        </p>`,
    )} <input type="hidden" name="question" value="${part}" /><input
      type="hidden"
      name="round"
      value="1"
    /><input type="hidden" name="seen" value="${record?.version ?? 0}" />
    <p class="q">${say('rehearsal.noNames')}</p>
    <button type="submit">${say('rehearsal.record')}</button>`
  return html`<h1>${say(`rehearsal.${part}.title`)}</h1>
    <p>${say(`rehearsal.${part}.${isWriter ? 'writer' : 'others'}`)}</p>
    ${record === null ? html`` : html`<p><b>${say('rehearsal.recorded')}</b> ${chosen(part, columns, record, scenario, words)}</p>`}
    ${
      isWriter
        ? fields
        : html`<details>
            <summary>${say('rehearsal.here')}</summary>
            ${fields}
          </details>`
    }`
}

const textsOf = (part: Part) =>
  part === 'decision' ? (['why'] as const) : (['surprised', 'findOut'] as const)

function decisions(columns: RehearsalColumns, chosenKey: string, scenario: string, words: PhoneWords): Html {
  return html`<fieldset>
    ${decisionKeys(columns).map(
      (key) =>
        html`<label
          ><input
            type="radio"
            name="choice"
            value="${key}"
            ${key === chosenKey ? html`checked` : html``}
          /><span>${decisionWords(columns, key, scenario, words)}</span></label
        >`,
    )}
  </fieldset>`
}

function levers(chosenId: string, { say, lever }: PhoneWords): Html {
  return html`<p>
    <label for="lever">${say('rehearsal.lever')}</label>
    <select id="lever" name="choice">
      <option value="">${say('rehearsal.noLever')}</option>
      ${model.levers.map(
        ({ id }) =>
          html`<option value="${id}" ${id === chosenId ? html`selected` : html``}>${lever(id)}</option>`,
      )}
    </select>
  </p>`
}

const decisionWords = (
  columns: RehearsalColumns,
  key: string,
  scenario: string,
  { brief }: PhoneWords,
): string => addedWords(columns, key) ?? brief(`cases.${scenario}.decisions.${key}`)

function chosen(
  part: Part,
  columns: RehearsalColumns,
  { choice }: NonNullable<OwnSeat['record']>,
  scenario: string,
  words: PhoneWords,
): string {
  if (part === 'decision') return decisionWords(columns, choice, scenario, words)
  return choice === '' ? words.say('rehearsal.noLever') : words.lever(choice)
}
