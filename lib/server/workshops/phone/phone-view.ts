import { isYesNo } from '@/lib/instrument/instruments'
import { isCollecting } from '@/lib/workshop/course'
import { answeredIn } from '@/lib/workshop/tally'
import { html, type Html } from './html'
import type { PhoneRoom } from './phone-room'
import type { PhoneWords } from './phone-words'
import { commonRehearsalView } from './rehearsal/rehearsal-view'

/** What stands on a phone at one moment: the same for all, so that nobody reads from it what another one said. */
export function phoneView(room: PhoneRoom, words: PhoneWords): Html {
  const { course, asked, rehearsal } = room
  if (rehearsal !== null) return commonRehearsalView(words, rehearsal.columns)
  if (asked === null) return waiting(words, 'gathering')
  if (isCollecting(course))
    return course.step === 'levers' ? rankingForm(room, words) : questionForm(room, words, asked)
  if (room.shown !== null) return shownAnswers(room, words, asked)
  return waiting(
    words,
    course.step === 'reveal' || course.step === 'happened' ? course.step : 'closed',
    head(room, words),
  )
}

/** What stands there when the workshop is over, or there never was one. */
export const overView = ({ say }: PhoneWords): Html =>
  html`<h1>${say('over.title')}</h1>
    <p>${say('over.note')}</p>`

function head({ course, questions }: PhoneRoom, { say }: PhoneWords): Html {
  if (course.step === 'levers') return html`<p class="h">${say('levers.head')}</p>`
  return html`<p class="h">
    ${say('question.head', { place: course.place + 1, of: questions.length, round: course.round })}
  </p>`
}

const waiting = (
  { say }: PhoneWords,
  kind: 'gathering' | 'closed' | 'reveal' | 'happened',
  above: Html = html``,
): Html =>
  html`${above}
    <h1>${say(`${kind}.title`)}</h1>
    <p>${say(`${kind}.note`)}</p>
    ${kind === 'gathering' ? html`<p class="q">${say('kept')}</p>` : html``}`

function questionForm(room: PhoneRoom, words: PhoneWords, question: string): Html {
  const { say } = words
  const { text, anchors } = words.question(question)
  return html`${head(room, words)}
    <h1 id="q">${text}</h1>
    <fieldset aria-labelledby="q">
      ${placesOf(question).map(
        ({ level, key }) =>
          html`<label
            ><input type="radio" name="level" value="${level}" /><span>${anchors[key] ?? ''}</span></label
          >`,
      )}
      <label class="dk"
        ><input type="radio" name="level" value="unknown" /><span>${say('unknown')}</span></label
      >
    </fieldset>
    ${hidden(room, question)}
    <button type="submit">${say('question.send')}</button>
    <p class="q">${say('question.blind')}</p>`
}

/** Three choices, each by a list that every phone has. */
function rankingForm(room: PhoneRoom, words: PhoneWords): Html {
  const { say } = words
  return html`${head(room, words)}
    <h1>${say('levers.title')}</h1>
    <p>${say('levers.note')}</p>
    ${(['first', 'second', 'third'] as const).map(
      (place) =>
        html`<p>
          <label for="${place}">${say(`levers.${place}`)}</label>
          <select id="${place}" name="${place}">
            <option value="">${say('levers.none')}</option>
            ${room.levers.map((id) => html`<option value="${id}">${words.lever(id)}</option>`)}
          </select>
        </p>`,
    )}
    ${hidden(room, 'levers')}
    <button type="submit">${say('levers.send')}</button>
    <p class="q">${say('question.blind')}</p>`
}

function shownAnswers(room: PhoneRoom, words: PhoneWords, question: string): Html {
  const { say } = words
  const { counts, unknown } = room.shown ?? { counts: [], unknown: 0 }
  const { text, anchors } = words.question(question)
  const of = answeredIn({ counts, unknown })
  return html`${head(room, words)}
    <h1>${text}</h1>
    <ol data-question="${question}">
      ${placesOf(question).map(
        ({ level, key }) =>
          html`<li data-level="${level}">
            <span>${anchors[key] ?? ''}</span> <b>${say('shown.count', { count: counts[level] ?? 0, of })}</b>
          </li>`,
      )}
      <li data-level="unknown">
        <span>${say('unknown')}</span> <b>${say('shown.count', { count: unknown, of })}</b>
      </li>
    </ol>
    <p>${say('shown.note')}</p>`
}

/** The places of a scale with the key of their words; a yes is 4, a no is 0. */
const placesOf = (question: string): readonly { readonly level: number; readonly key: string }[] =>
  isYesNo(question)
    ? [
        { level: 4, key: 'yes' },
        { level: 0, key: 'no' },
      ]
    : [0, 1, 2, 3, 4].map((level) => ({ level, key: String(level) }))

const hidden = ({ course }: PhoneRoom, question: string): Html =>
  html`<input type="hidden" name="question" value="${question}" /><input
      type="hidden"
      name="round"
      value="${course.round}"
    />`
