import type { StoreView } from '@tillhouse/sdk'
import { pricedLine } from './change_order.ts'
import { showMoney, showQuantity } from './money.ts'
import { formatNumber } from './numbers.ts'
import type { EstimateRow, OrderRow } from './rows.ts'
import type { EstimateRefused } from './estimates.ts'
import { showDay, type Words } from './texts.ts'
import { lineTotalMinor } from './totals.ts'

export interface Asked {
  order: OrderRow
  estimate: EstimateRow
  store: StoreView
  numberPrefix: string
  /** Where the form is sent to. */
  action: string
  problem: 'name_missing' | null
}

/** The page behind the customer's link: what it costs, and two buttons. Works without scripts. */
export function askingPage(words: Words, asked: Asked): string {
  const { order, estimate, store, numberPrefix, action, problem } = asked
  const say = (key: string, values = {}) => escape(words.say(`public.${key}`, values))
  const money = (minor: number) => escape(showMoney(words.locale, store.currency, minor))
  const rows = estimate.lines.map((line) => {
    const quantity = escape(showQuantity(words.locale, line.quantity_thousandths))
    const total = money(lineTotalMinor(pricedLine(line)))
    return `<tr><td>${escape(line.text)}</td><td class="n">${quantity}</td><td class="n">${total}</td></tr>`
  })
  const until = showDay(words, estimate.expires_at.slice(0, 10))
  return frame(
    words,
    `<p class="faint">${escape(store.name)} · ${say('number', { number: formatNumber(numberPrefix, order.number) })}</p>
<h1>${say('title')}</h1>
<p>${say('intro', { device: order.device })}</p>
<table><tbody>${rows.join('')}</tbody>
<tfoot><tr><th>${say('total')}</th><td></td><th class="n">${money(estimate.total_minor)}</th></tr></tfoot></table>
<p class="faint">${say('valid', { day: until })}</p>
<form method="post" action="${escape(action)}">
<label for="name">${say('name')}</label>
<input id="name" name="name" maxlength="120" autocomplete="name" required${problem ? ' aria-invalid="true" aria-describedby="problem"' : ''}>
${problem ? `<p id="problem" class="problem">${say(problem)}</p>` : ''}
<button name="answer" value="approved" class="yes">${say('approve')}</button>
<button name="answer" value="declined">${say('decline')}</button>
</form>`
  )
}

export function answeredPage(
  words: Words,
  store: StoreView,
  estimate: EstimateRow,
  answer: 'approved' | 'declined'
): string {
  const total = showMoney(words.locale, store.currency, estimate.total_minor)
  const thanks = words.say(`public.thanks_${answer}`, { total })
  return frame(words, `<p class="faint">${escape(store.name)}</p><h1>${escape(thanks)}</h1>`)
}

export function noticePage(words: Words, reason: EstimateRefused): string {
  const title = escape(words.say('public.title'))
  return frame(words, `<h1>${title}</h1><p>${escape(words.say(`public.${reason}`))}</p>`)
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1c1917;--faint:#57534e;--ground:#fafaf9;--card:#fff;--rule:#e7e5e4;--own:#2f6d4f;--problem:#b91c1c}
@media(prefers-color-scheme:dark){:root{--ink:#f5f5f4;--faint:#a8a29e;--ground:#1c1917;--card:#292524;--rule:#44403c;--own:#3f8a66;--problem:#fca5a5}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:17px/1.5 system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:2rem 1.25rem;background:var(--card);min-height:100vh}
@media(min-width:40rem){main{margin:3rem auto;min-height:0;border:1px solid var(--rule);border-radius:12px;padding:2.5rem}}
h1{font-size:1.5rem;line-height:1.25;margin:.25rem 0 1rem}
.faint{color:var(--faint);font-size:.9rem;margin:.5rem 0}
table{width:100%;border-collapse:collapse;margin:1.25rem 0 .5rem}
td,th{padding:.6rem .25rem;border-bottom:1px solid var(--rule);text-align:left;font-weight:400;overflow-wrap:anywhere}
tfoot th{font-weight:600;font-size:1.15rem}
.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
label{display:block;margin:1.5rem 0 .35rem;font-weight:500}
input{width:100%;min-height:48px;padding:0 .75rem;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--faint);border-radius:8px}
button{width:100%;min-height:52px;margin-top:.75rem;font:inherit;font-weight:500;color:inherit;background:none;border:1px solid var(--faint);border-radius:8px;cursor:pointer}
.yes{margin-top:1.25rem;color:#fff;background:var(--own);border-color:var(--own)}
.problem{color:var(--problem);margin:.35rem 0 0}`

function frame(words: Words, main: string): string {
  const title = escape(words.say('public.title'))
  return `<!doctype html>
<html lang="${words.locale}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">
<style>${STYLE}</style></head><body><main>${main}</main></body></html>`
}

const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign]!)
}
