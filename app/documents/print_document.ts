/**
 * What is printed, in words and in order, before it is known on what: the ESC/POS, PDF, HTML,
 * text and screen renderers draw these few kinds of blocks and know nothing of sales.
 */
export interface PrintDocument {
  /** Title of the file or page. */
  title: string
  /** BCP 47 tag of the texts. */
  locale: string
  blocks: PrintBlock[]
}

export type PrintBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string; align: 'start' | 'centre'; tone: Tone }
  /** A mark such as COPY: at least half as large again as the largest amount, by law. */
  | { kind: 'mark'; text: string }
  | { kind: 'section'; text: string }
  | { kind: 'pair'; start: string; end: string; tone: Tone | 'total'; indent: boolean }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'rule' }
  | { kind: 'gap' }
  | { kind: 'barcode'; text: string; caption: string }
  | { kind: 'qr'; text: string; caption: string }

export type Tone = 'normal' | 'strong' | 'faint'

export const RULE: PrintBlock = { kind: 'rule' }
export const GAP: PrintBlock = { kind: 'gap' }

export function centred(text: string, tone: Tone = 'normal'): PrintBlock {
  return { kind: 'text', text, align: 'centre', tone }
}

export function pair(start: string, end: string, tone: Tone | 'total' = 'normal'): PrintBlock {
  return { kind: 'pair', start, end, tone, indent: false }
}

/** A line that explains the one above it. */
export function detail(start: string, end = ''): PrintBlock {
  return { kind: 'pair', start, end, tone: 'faint', indent: true }
}
