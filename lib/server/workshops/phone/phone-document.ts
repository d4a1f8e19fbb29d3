import { html, Html } from './html'
import type { PhoneRoom } from './phone-room'
import { overView, phoneView } from './phone-view'
import type { PhoneWords } from './phone-words'

/** Plain rules that a browser of 2015 knows. */
const style = new Html(`
body{margin:0;font:1.0625rem/1.4 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:#16222b;background:#fff}
main,form{display:block;max-width:34rem;margin:0 auto;padding:.75rem 1rem 2rem}
form{padding:0}
h1{font-size:1.35rem;line-height:1.25;margin:.5rem 0 1rem}
.h,.q{color:#43525e;font-size:.9375rem}
fieldset{border:1px solid #75838d;border-radius:3px;margin:0 0 1rem;padding:0;min-width:0}
label{display:block}
fieldset label{position:relative;padding:.8rem .75rem .8rem 2.75rem;min-height:1.5rem;border-top:1px solid #c5ced4}
fieldset label:first-child{border-top:0}
fieldset input{position:absolute;left:.75rem;top:.8rem;width:1.35rem;height:1.35rem;margin:0}
[dir=rtl] fieldset label{padding:.8rem 2.75rem .8rem .75rem}
[dir=rtl] fieldset input{left:auto;right:.75rem}
h2{font-size:1.0625rem;margin:1rem 0 .25rem}
ul{margin:0 0 1rem;padding:0 0 0 1.25rem}
[dir=rtl] ul{padding:0 1.25rem 0 0}
ul li{border:0;padding:.25rem 0}
small{color:#43525e}
summary{padding:.8rem 0;font-weight:600}
#t{font-size:1.5rem}
select,textarea,.code,button{box-sizing:border-box;width:100%;min-height:3rem;font:inherit;border:1px solid #75838d;border-radius:3px;padding:.5rem;background:#fff;color:inherit}
button{background:#16222b;color:#fff;border-color:#16222b;font-weight:600;margin:0 0 .75rem}
.look{background:#fff;color:#16222b}
.code{font-size:1.75rem;text-transform:uppercase;letter-spacing:.1em}
ol{list-style:none;margin:0 0 1rem;padding:0}
li{border-top:1px solid #c5ced4;padding:.6rem .5rem;border-left:5px solid transparent}
[dir=rtl] li{border-left:0;border-right:5px solid transparent}
li b{white-space:nowrap}
.on{background:#e6ebee;border-color:#c5ced4 #16222b #c5ced4 #16222b}
#s{min-height:1.5rem;font-weight:600;margin:.5rem 0}
:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}
`)

const frame = (words: PhoneWords, title: string, body: Html): Html =>
  html`<!doctype html>
    <html lang="${words.language}" dir="${words.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <style>
          ${style}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`

const oneLine = (document: Html): string => document.text.replace(/\n\s+/g, '\n')

type Shown = { readonly participant: string; readonly said: string; readonly view?: Html }

/**
 * The page of a phone: a plain form that needs no script. The script (join-script.js) keeps it up to date, and keeps answers on
 * the phone until they are counted. `participant`: known only when a form without script was sent; `said`: what came of it;
 * `view`: what is its own alone, in a rehearsal.
 */
export function phoneDocument(
  room: PhoneRoom,
  words: PhoneWords,
  { participant, said, view = phoneView(room, words) }: Shown,
): string {
  const { say } = words
  const sayings = ['sending', 'counted', 'waiting', 'late', 'full', 'choose', 'yours'] as const
  const ofGroup = ['recorded', 'changed', 'lateRecord', 'timeOver'] as const
  return oneLine(
    frame(
      words,
      say('title'),
      html`<main>
          <p class="h">${words.title(room.scenario)}</p>
          <form
            id="f"
            method="post"
            action="/join/${room.code}/${room.rehearsal === null ? 'answers' : 'record'}"
            data-revision="${room.revision}"
            ${new Html([...sayings, ...(room.rehearsal === null ? [] : ofGroup)].map((key) => html`data-${key}="${say(`status.${key}`)}"`.text).join(' '))}
          >
            <input type="hidden" name="participant" value="${participant}" />
            <div id="v">${view}</div>
            <p id="s" role="status">${said}</p>
            <noscript><button class="look" name="look" value="1">${say('look')}</button></noscript>
          </form>
          <p class="q">${say(room.rehearsal === null ? 'clear' : 'rehearsal.clear')}</p>
        </main>
        <script src="/join/app.js" defer></script>`,
    ),
  )
}

/** Where a phone comes that has no workshop in its address, or that of one that is over. */
export function codeDocument(words: PhoneWords, kind: 'code' | 'unknown'): string {
  const { say } = words
  return oneLine(
    frame(
      words,
      say('title'),
      html`<main>
        ${kind === 'unknown' ? overView(words) : html`<h1>${say('code.title')}</h1>`}
        <form method="post" action="/join">
          <p>
            <label for="code">${say('code.label')}</label>
            <input
              class="code"
              id="code"
              name="code"
              autocomplete="off"
              autocapitalize="characters"
              maxlength="12"
            />
          </p>
          <button type="submit">${say('code.join')}</button>
        </form>
        <p class="q">${say('kept')}</p>
      </main>`,
    ),
  )
}
