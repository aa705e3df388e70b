import type { Sql } from '#core/sql'
import { releaseBalanceHolds } from '#app/balances/hold_balance'
import { isGiftCard } from '#app/documents/gift_cards'
import type { SaleDocument } from '#app/documents/types'
import type { Review, SaleFacts } from '#app/sales/acceptance/sale_facts'
import { moveGiftCards } from '#app/sales/gift_cards/move_gift_cards'
import { settleBalances } from '#app/sales/gift_cards/settle_balances'
import type { GoodsMoved } from '#app/sales/returns/take_back'

/** Everything that a sale does to gift cards and credits, with what was held for it free again. */
export async function moveKeptMoney(
  sql: Sql,
  document: SaleDocument,
  { isCleared }: Pick<SaleFacts, 'isCleared'>,
  { reversedSaleId }: GoodsMoved
): Promise<Review[]> {
  const { id, body } = document
  if (!body.lines.some(isGiftCard) && !body.tenders.some(({ balance }) => balance)) return []
  await releaseBalanceHolds(sql, id)
  if (isCleared && body.clearanceId) await releaseBalanceHolds(sql, body.clearanceId)
  // A sale that was reversed before has given back what was on its cards.
  if (body.kind === 'post_void' && reversedSaleId === null) return []
  return [
    ...(await settleBalances(sql, document, reversedSaleId)),
    ...(await moveGiftCards(sql, document, reversedSaleId)),
  ]
}
