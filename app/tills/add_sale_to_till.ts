import type { Sql } from '#core/sql'
import { giftCardMinor, turnoverLines } from '#app/documents/gift_cards'
import type { SaleDocument } from '#app/documents/types'
import { countInSession, type SessionChange } from '#app/tills/count_in_session'
import type { TillAnswer } from '#app/tills/till_contradiction'

/**
 * Counts a completed sale, return, exchange or post-void in its till session: one conditional
 * update. Call it before the document's other writes; a contradiction has written nothing.
 */
export function addSaleToTill(sql: Sql, document: SaleDocument): Promise<TillAnswer> {
  return countInSession(sql, document, changeOf(document))
}

/** The sign of a line's quantity tells goods sold from goods back; an exchange counts as both. */
function changeOf({ body }: SaleDocument): SessionChange {
  const expectedCashMinor = sum(
    body.tenders.filter(({ kind }) => kind === 'cash').map(({ amountMinor }) => amountMinor)
  )
  if (body.kind === 'post_void') {
    const postVoidsMinor = giftCardMinor(body.lines) - body.totals.grossMinor
    return { postVoidsCount: 1, postVoidsMinor, expectedCashMinor }
  }
  const lines = turnoverLines(body.lines)
  const sold = lines.filter((line) => line.quantityThousandths > 0)
  const returned = lines.filter((line) => line.quantityThousandths < 0)
  return {
    salesCount: sold.length > 0 ? 1 : 0,
    salesMinor: sum(sold.map((line) => line.priced.grossMinor)),
    returnsCount: returned.length > 0 ? 1 : 0,
    returnsMinor: -sum(returned.map((line) => line.priced.grossMinor)),
    expectedCashMinor,
  }
}

function sum(amountsMinor: number[]): number {
  return amountsMinor.reduce((total, amountMinor) => total + amountMinor, 0)
}
