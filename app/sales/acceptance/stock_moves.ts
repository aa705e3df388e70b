import type { SaleDocument, SaleDocumentLine } from '#app/documents/types'
import type { SaleFacts } from '#app/sales/acceptance/sale_facts'
import type { StockMove, StockMoves } from '#app/stock/move_stock'

/** What a sale takes from the shop floor, and a return brings back: one move per item. */
export function stockMovesOf(
  document: SaleDocument,
  facts: SaleFacts,
  isMoved: (line: SaleDocumentLine) => boolean
): StockMoves {
  const { id, storeId, operatorId, correctedAt, body } = document
  const moves = new Map<string, StockMove>()
  for (const line of body.lines) {
    const item = line.itemId === null ? undefined : facts.items.get(line.itemId)
    if (!item?.tracksStock || !isMoved(line)) continue
    const move = moves.get(item.itemId)
    if (move) move.quantityThousandths -= line.quantityThousandths
    else {
      moves.set(item.itemId, {
        itemId: item.itemId,
        quantityThousandths: 0 - line.quantityThousandths,
        unitCostMinorE4: item.unitCostMinorE4,
      })
    }
  }
  return {
    storeId,
    moves: [...moves.values()].filter(({ quantityThousandths }) => quantityThousandths !== 0),
    kind: kindOf(document),
    sourceId: id,
    operatorId,
    occurredAt: correctedAt,
    // The goods have left the shop: the level must say so, even below zero.
    whenShort: 'allow',
  }
}

function kindOf({ body }: SaleDocument): 'sale' | 'return' | 'post_void' {
  if (body.kind === 'post_void') return 'post_void'
  return body.lines.every(({ quantityThousandths }) => quantityThousandths < 0) ? 'return' : 'sale'
}
