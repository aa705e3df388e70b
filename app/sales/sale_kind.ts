import type { SaleDocumentBody } from '#app/documents/types'

export type SaleKind = 'sale' | 'return' | 'exchange' | 'post_void'

/** What a sale is called in lists: goods out, goods back, both, or a reversal. */
export function saleKindOf({ kind, lines }: Pick<SaleDocumentBody, 'kind' | 'lines'>): SaleKind {
  if (kind === 'post_void') return 'post_void'
  const returns = lines.filter(({ quantityThousandths }) => quantityThousandths < 0).length
  if (returns === 0) return 'sale'
  return returns === lines.length ? 'return' : 'exchange'
}
