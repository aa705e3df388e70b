import type { SaleDocument, SaleDocumentLine } from '#app/documents/types'
import { componentsOf } from '#app/sales/acceptance/line_components'
import type { SaleFacts } from '#app/sales/acceptance/sale_facts'
import type { StockMove, StockMoves } from '#app/stock/move_stock'
import { mulDiv } from '#pricing/index'

/**
 * What a sale takes from the shop floor, and a return brings back: one move per item, of a kit its
 * parts. Items without stock-keeping are passed over where they are moved.
 */
export function stockMovesOf(
  document: SaleDocument,
  facts: SaleFacts,
  isMoved: (line: SaleDocumentLine) => boolean
): StockMoves {
  const { id, storeId, operatorId, correctedAt, body } = document
  const moves = new Map<string, StockMove>()
  for (const drawn of body.lines.filter(isMoved).flatMap((line) => drawnBy(line, facts))) {
    const move = moves.get(drawn.itemId)
    if (move) move.quantityThousandths += drawn.quantityThousandths
    else moves.set(drawn.itemId, drawn)
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

function drawnBy(line: SaleDocumentLine, facts: SaleFacts): StockMove[] {
  const components = componentsOf(line, facts)
  if (components.length > 0) {
    return components.map(({ itemId, quantityThousandths, unitCostMinorE4 }) => ({
      itemId,
      quantityThousandths: 0 - mulDiv(line.quantityThousandths, quantityThousandths, 1_000),
      unitCostMinorE4,
    }))
  }
  const item = line.itemId === null ? undefined : facts.items.get(line.itemId)
  if (!item?.tracksStock) return []
  const { itemId, unitCostMinorE4 } = item
  return [{ itemId, quantityThousandths: 0 - line.quantityThousandths, unitCostMinorE4 }]
}

function kindOf({ body }: SaleDocument): 'sale' | 'return' | 'post_void' {
  if (body.kind === 'post_void') return 'post_void'
  return body.lines.every(({ quantityThousandths }) => quantityThousandths < 0) ? 'return' : 'sale'
}
