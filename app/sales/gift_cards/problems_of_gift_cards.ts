import type { Sql } from '#core/sql'
import type { SaleItem } from '#app/catalog/load_sale_items'
import { keepForSale } from '#app/balances/hold_balance'
import { findSoldCards } from '#app/balances/take_back_gift_card'
import type { ClearanceProblem, ClearanceRequest } from '#app/sales/clearances/clearance'
import { cardCount } from '#app/sales/gift_cards/move_gift_cards'

interface KeptMoneyQuestion {
  /** The clearance that holds what is to go back. */
  id: string
  request: ClearanceRequest
  items: ReadonlyMap<string, SaleItem>
  expiresAt: string
}

/**
 * Gift cards that cannot come back, because somebody has paid with them or is about to. Those that
 * can are held, so that nobody pays with them while their money leaves the till.
 */
export async function problemsOfGiftCards(
  sql: Sql,
  question: KeptMoneyQuestion
): Promise<ClearanceProblem[]> {
  const { postVoidOfSaleId } = question.request
  const problems: ClearanceProblem[] = []
  for (const { lineId, sourceLineId, quantityThousandths } of await cardsBack(sql, question)) {
    const cards = sourceLineId === null ? [] : await findSoldCards(sql, sourceLineId)
    const unused = cards.filter(({ isUnused }) => isUnused)
    let missing = cardCount(0 - quantityThousandths)
    for (const { accountId, issuedMinor: amountMinor } of unused) {
      if (missing > 0 && (await hold(sql, question, { accountId, amountMinor }))) missing -= 1
    }
    if (missing > 0) problems.push({ code: 'gift_card_used', lineId })
  }
  return postVoidOfSaleId === null
    ? problems
    : [...problems, ...(await problemsOfRefunds(sql, question, postVoidOfSaleId))]
}

async function cardsBack(sql: Sql, { request, items }: KeptMoneyQuestion) {
  if (request.postVoidOfSaleId) return cardsOfSale(sql, request.postVoidOfSaleId)
  return request.lines.filter(
    ({ itemId, quantityThousandths }) =>
      quantityThousandths < 0 && items.get(itemId ?? '')?.kind === 'gift_card'
  )
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

/** What a sale paid back to cards and credits, and its reversal takes off them again. */
async function problemsOfRefunds(
  sql: Sql,
  question: KeptMoneyQuestion,
  saleId: string
): Promise<ClearanceProblem[]> {
  const rows = await sql.all<{ account_id: string; amount: number }>(
    `select account_id, sum(amount_minor) as amount from balance_movements
      where source_id = ? and kind = 'refunded' group by account_id order by account_id`,
    [saleId]
  )
  for (const { account_id: accountId, amount } of rows) {
    const isThere = await hold(sql, question, { accountId, amountMinor: Number(amount) })
    if (!isThere) return [{ code: 'gift_card_used', lineId: null }]
  }
  return []
}

function hold(
  sql: Sql,
  { id: clearanceId, expiresAt }: KeptMoneyQuestion,
  money: { accountId: string; amountMinor: number }
): Promise<boolean> {
  return keepForSale(sql, { ...money, clearanceId, expiresAt })
}
