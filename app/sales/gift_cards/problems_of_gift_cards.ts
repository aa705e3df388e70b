import type { Sql } from '#core/sql'
import type { SaleItem } from '#app/catalog/load_sale_items'
import { findSoldCards } from '#app/balances/take_back_gift_card'
import type { ClearanceProblem, ClearanceRequest } from '#app/sales/clearances/clearance'

const ONE_PIECE = 1_000

/** Gift cards that cannot come back, because somebody has paid with them. */
export async function problemsOfGiftCards(
  sql: Sql,
  request: ClearanceRequest,
  items: ReadonlyMap<string, SaleItem>
): Promise<ClearanceProblem[]> {
  const back = request.postVoidOfSaleId
    ? await cardsOfSale(sql, request.postVoidOfSaleId)
    : request.lines.filter(
        ({ itemId, quantityThousandths }) =>
          quantityThousandths < 0 && items.get(itemId ?? '')?.kind === 'gift_card'
      )
  const problems: ClearanceProblem[] = []
  for (const { lineId, sourceLineId, quantityThousandths } of back) {
    const cards = sourceLineId === null ? [] : await findSoldCards(sql, sourceLineId)
    const unused = cards.filter(({ isUnused }) => isUnused).length
    if (unused < Math.round(-quantityThousandths / ONE_PIECE)) {
      problems.push({ code: 'gift_card_used', lineId })
    }
  }
  return problems
}

/** The cards that a sale sold, as lines that bring them back. */
async function cardsOfSale(sql: Sql, saleId: string) {
  const rows = await sql.all<{ id: string; quantity_thousandths: number }>(
    `select l.id, l.quantity_thousandths from gift_card_lines g join sale_lines l on l.id = g.line_id
      where g.sale_id = ? and g.amount_minor > 0`,
    [saleId]
  )
  return rows.map(({ id, quantity_thousandths: quantity }) => ({
    lineId: id,
    sourceLineId: id,
    quantityThousandths: 0 - Number(quantity),
  }))
}
