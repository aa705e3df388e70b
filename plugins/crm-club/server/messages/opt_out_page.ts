import type { Words } from '../words.ts'

export interface OptOutPage {
  shop: string
  /** Null once they take none; else where the button leads. */
  action: string | null
}

/** The page behind the link in each mail. Works without scripts, and changes nothing by itself. */
export function optOutPage(words: Words, { shop, action }: OptOutPage): string {
  const say = (key: string) => escape(words.say(`opt_out.${key}`, { shop }))
  const main =
    action === null
      ? `<h1>${say('done')}</h1><p>${say('done_text')}</p>`
      : `<h1>${say('title')}</h1><p>${say('text')}</p>
<form method="post" action="${escape(action)}"><button>${say('button')}</button></form>`
  return frame(words, `<p class="faint">${escape(shop)}</p>${main}`)
}

export function unknownLinkPage(words: Words): string {
  const say = (key: string) => escape(words.say(`opt_out.${key}`))
  return frame(words, `<h1>${say('unknown')}</h1><p>${say('unknown_text')}</p>`)
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1c1917;--faint:#57534e;--ground:#fafaf9;--card:#fff;--rule:#e7e5e4;--own:#2f6d4f}
@media(prefers-color-scheme:dark){:root{--ink:#f5f5f4;--faint:#a8a29e;--ground:#1c1917;--card:#292524;--rule:#44403c;--own:#3f8a66}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:17px/1.5 system-ui,sans-serif}
main{max-width:30rem;margin:0 auto;padding:2rem 1.25rem;background:var(--card);min-height:100vh}
@media(min-width:40rem){main{margin:4rem auto;min-height:0;border:1px solid var(--rule);border-radius:12px;padding:2.5rem}}
h1{font-size:1.5rem;line-height:1.25;margin:.25rem 0 1rem;overflow-wrap:anywhere}
.faint{color:var(--faint);font-size:.9rem;margin:.5rem 0}
button{width:100%;min-height:52px;margin-top:.75rem;font:inherit;font-weight:500;color:#fff;background:var(--own);border:0;border-radius:8px;cursor:pointer}`

function frame(words: Words, main: string): string {
  return `<!doctype html>
<html lang="${words.locale}"><head><meta charset="utf-8"><title>${escape(words.say('opt_out.title'))}</title>
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
