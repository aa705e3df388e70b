import type { SaleDocumentLine } from '#app/documents/types'

/** Whether a line keeps something back of goods that come back: neither goods out nor goods back. */
export function isKeptBack({ fee }: Pick<SaleDocumentLine, 'fee'>): boolean {
  return fee?.kind === 'restocking'
}
