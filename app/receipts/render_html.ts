import type { PrintBlock, PrintDocument } from '#app/documents/print_document'

const INK = '#1c1917'
const FAINT = '#57534e'
const RULE = '#d6d3d1'
const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const FIGURES = 'font-variant-numeric:tabular-nums;white-space:nowrap'

/** A document as the HTML of a mail: tables and inline styles, because mail readers know no more. */
export function renderHtml(
  document: PrintDocument,
  { greeting, link, url }: { greeting: string; link: string; url: string }
): string {
  const rows = document.blocks.map(rowOf).join('')
  return (
    `<!doctype html><html lang="${escaped(document.locale)}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escaped(document.title)}</title></head>` +
    `<body style="margin:0;padding:24px;background:#f5f5f4;color:${INK};${FONT};font-size:15px">` +
    `<p style="max-width:420px;margin:0 auto 16px">${escaped(greeting)}</p>` +
    `<table role="presentation" cellspacing="0" cellpadding="0" style="width:100%;max-width:420px;` +
    `margin:0 auto;background:#fff;border:1px solid ${RULE};border-radius:10px;padding:20px">${rows}</table>` +
    `<p style="max-width:420px;margin:16px auto 0"><a style="color:#215745" href="${escaped(url)}">` +
    `${escaped(link)}</a></p></body></html>`
  )
}

function rowOf(block: PrintBlock): string {
  switch (block.kind) {
    case 'heading':
      return wide(block.text, 'text-align:center;font-size:22px;font-weight:600;padding-bottom:4px')
    case 'mark':
      return wide(block.text, 'text-align:center;font-size:32px;font-weight:700')
    case 'section':
      return wide(block.text, 'font-weight:600;padding-bottom:2px')
    case 'text':
      return wide(
        block.text,
        `text-align:${block.align === 'centre' ? 'center' : 'left'};${toneOf(block.tone)}`
      )
    case 'pair':
      return pairRow(block)
    case 'table':
      return tableRow(block)
    case 'rule':
      return wide('', `border-bottom:1px solid ${RULE};height:8px;font-size:0`) + gap(8)
    case 'gap':
      return gap(12)
    case 'barcode':
      return wide(block.caption, `text-align:center;${toneOf('faint')}`)
    case 'qr':
      return ''
  }
}

function pairRow({ start, end, tone, indent }: Extract<PrintBlock, { kind: 'pair' }>): string {
  const style = `vertical-align:top;padding:2px 0;${toneOf(tone)}`
  return (
    `<tr><td style="${style};padding-left:${indent ? 16 : 0}px">${escaped(start)}</td>` +
    `<td style="${style};text-align:right;padding-left:12px;${FIGURES}">${escaped(end)}</td></tr>`
  )
}

function tableRow({ head, rows }: Extract<PrintBlock, { kind: 'table' }>): string {
  const line = (cells: string[], tag: 'th' | 'td', style: string) =>
    `<tr>${cells
      .map((cell, column) => {
        const align = column === 0 ? 'left' : 'right'
        return `<${tag} style="text-align:${align};padding:2px 0;${FIGURES};${style}">${escaped(cell)}</${tag}>`
      })
      .join('')}</tr>`
  const body = rows.map((row) => line(row, 'td', '')).join('')
  return (
    `<tr><td colspan="2"><table cellspacing="0" cellpadding="0" style="width:100%">` +
    `${line(head, 'th', `font-weight:400;${toneOf('faint')}`)}${body}</table></td></tr>`
  )
}

function toneOf(tone: 'normal' | 'strong' | 'faint' | 'total'): string {
  switch (tone) {
    case 'strong':
      return 'font-weight:600'
    case 'faint':
      return `color:${FAINT};font-size:13px`
    case 'total':
      return 'font-weight:700;font-size:20px'
    case 'normal':
      return ''
  }
}

function wide(text: string, style: string): string {
  return `<tr><td colspan="2" style="${style}">${escaped(text)}</td></tr>`
}

function gap(height: number): string {
  return `<tr><td colspan="2" style="height:${height}px;font-size:0"></td></tr>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
