import { parseCitations } from '@/lib/literature/parse-citations'
import { html, type Html } from '@/lib/server/workshops/phone/html'
import type { PhoneRoom } from '@/lib/server/workshops/phone/phone-room'
import type { PhoneWords } from '@/lib/server/workshops/phone/phone-words'
import { briefOf } from '@/lib/reading/brief-of'
import { leftOf, playedIn, type RehearsalColumns } from '@/lib/server/workshops/rehearsal/rehearsal-columns'
import { briefParts, type BriefLine } from '@/lib/workshop/rehearsal/brief'
import { isInRoles } from '@/lib/workshop/rehearsal/rehearsal-course'
import { missingIn } from '@/lib/workshop/rehearsal/seats'
import { recordForm } from './record-form'
import type { OwnSeat } from './take-seat'

/** What stands on a phone of a rehearsal before it has told who it is: the same for all, and no word of any brief. */
export function commonRehearsalView({ say }: PhoneWords, { step }: RehearsalColumns): Html {
  const kind = step === 'gathering' ? 'gathering' : isInRoles(step) || step === 'debrief' ? 'start' : 'look'
  return html`<h1>${say(`rehearsal.${kind}.title`)}</h1>
    <p>${say(`rehearsal.${kind}.note`)}</p>
    ${kind === 'gathering' ? html`<p class="q">${say('kept')}</p>` : html``}`
}

/** What stands on one phone: its own brief and its own group, and nothing of any other. */
export function ownView(
  room: PhoneRoom,
  columns: RehearsalColumns,
  seat: OwnSeat | null,
  words: PhoneWords,
): Html {
  const { step } = columns
  const { say } = words
  if (seat === null || !(isInRoles(step) || step === 'debrief')) {
    return step === 'gathering' || !isInRoles(step)
      ? commonRehearsalView(words, step === 'debrief' ? { ...columns, step: 'learned' } : columns)
      : html`<h1>${say('status.full')}</h1>`
  }
  const head = html`<p class="h">${say('rehearsal.group', { group: seat.group })}</p>`
  if (step === 'debrief') return html`${head}${recordForm('debrief', columns, seat, room.scenario, words)}`
  if (step === 'deciding') {
    return html`${head}${recordForm('decision', columns, seat, room.scenario, words)}
      <details>
        <summary>${say('rehearsal.again')}</summary>
        ${brief(room, columns, seat, words)}
      </details>`
  }
  return html`${head}${step === 'talking' ? clock(columns, words) : html``}${brief(room, columns, seat, words)}`
}

/** Minutes that are left when it was sent; the script counts on from there. */
const clock = (columns: RehearsalColumns, { say }: PhoneWords): Html =>
  html`<p>
    ${say('rehearsal.left')}
    <b id="t" role="timer"
      >${say('rehearsal.minutes', { minutes: Math.max(0, Math.ceil((leftOf(columns) ?? 0) / 60_000)) })}</b
    >
  </p>`

function brief(
  { scenario, instrument }: PhoneRoom,
  columns: RehearsalColumns,
  { role, table }: OwnSeat,
  words: PhoneWords,
): Html {
  const { say, brief: text } = words
  const { who, parts } = briefOf(scenario, role, instrument)
  const about = words.about(scenario)
  const missing = missingIn(table, playedIn(columns))
  const shared = table.filter((one) => one === role).length
  return html`<h1>${text(`roles.${role}`)}</h1>
    <p>${text(who, about)}</p>
    ${briefParts.map(
      (part) =>
        html`<h2>${text(`parts.${part}`)}</h2>
          <ul>
            ${parts[part].map((line) => html`<li>${text(line.words, about)} ${mark(line, words)}</li>`)}
          </ul>`,
    )}
    <h2>${say('rehearsal.table')}</h2>
    <p>${[...new Set(table)].map((one) => text(`roles.${one}`)).join(' · ')}</p>
    ${
      missing.length > 0
        ? html`<p>${say('rehearsal.missing')} ${missing.map((one) => text(`roles.${one}`)).join(' · ')}</p>`
        : html``
    }
    ${shared > 1 ? html`<p>${say('rehearsal.shared', { count: shared })}</p>` : html``}
    <p class="q">${say('rehearsal.rule')}</p>`
}

/** Where a line is written, or that it is a guess or our judgement. */
function mark({ source, isGuess }: BriefLine, { say }: PhoneWords): Html {
  const read = source === null ? null : parseCitations(source)
  const labels =
    read?.ok === true
      ? read.value.map((citation) =>
          citation.kind === 'work' ? citation.work.label : say('rehearsal.judged'),
        )
      : []
  const words = isGuess ? say('rehearsal.guess') : labels.join('; ')
  return words === '' ? html`` : html`<small>${words}</small>`
}
