import { isKeptBack } from '#app/documents/kept_back'
import type { SaleDocumentBody } from '#app/documents/types'

export type SaleKind = 'sale' | 'return' | 'exchange' | 'post_void'

/** What a sale is called in lists: goods out, goods back, both, or a reversal. */
export function saleKindOf({ kind, lines }: Pick<SaleDocumentBody, 'kind' | 'lines'>): SaleKind {
  if (kind === 'post_void') return 'post_void'
  const goods = lines.filter((line) => !isKeptBack(line))
  const returns = goods.filter(({ quantityThousandths }) => quantityThousandths < 0).length
  if (returns === 0) return 'sale'
  return returns === goods.length ? 'return' : 'exchange'
}
