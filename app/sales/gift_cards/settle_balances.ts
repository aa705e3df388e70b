import { placeholders, type Sql } from '#core/sql'
import { freeExpiredHolds } from '#app/balances/hold_balance'
import { moveBalance } from '#app/balances/move_balance'
import { redeemBalance } from '#app/balances/redeem_balance'
import type { TenderBalance } from '#app/documents/gift_cards'
import type { SaleDocument, SaleDocumentTender } from '#app/documents/types'
import type { Review } from '#app/sales/acceptance/sale_facts'
import { originOf } from '#app/sales/gift_cards/origin_of'

type BalanceTender = SaleDocumentTender & { balance: TenderBalance }

/**
 * Takes what gift cards and credits paid off their balances, and puts back what was paid back to
 * them. It was held before the money; what is not there all the same is reviewed, never refused.
 */
export async function settleBalances(
  sql: Sql,
  document: SaleDocument,
  reversedSaleId: string | null
): Promise<Review[]> {
  const tenders = document.body.tenders.filter(hasBalance).toSorted(byAccount)
  if (tenders.length === 0) return []
  const known = await findKnown(sql, tenders)
  const reviews: Review[] = []
  for (const tender of tenders) {
    const reason = known.has(tender.balance.accountId)
      ? await settleTender(sql, document, tender, reversedSaleId)
      : 'unknown'
    if (reason === null) continue
    const { balance, amountMinor } = tender
    reviews.push({ reason: 'balance_not_taken', detail: { ...balance, amountMinor, why: reason } })
  }
  return reviews
}

/** Null when all of it moved. */
async function settleTender(
  sql: Sql,
  document: SaleDocument,
  { balance: { accountId }, amountMinor }: BalanceTender,
  reversedSaleId: string | null
): Promise<string | null> {
  const origin = originOf(document)
  if (amountMinor === 0) return null
  if (amountMinor < 0) {
    const tookMinor =
      reversedSaleId === null
        ? -amountMinor
        : await stillTaken(sql, accountId, [reversedSaleId, document.id])
    const backMinor = Math.min(-amountMinor, tookMinor)
    if (backMinor > 0)
      await moveBalance(sql, { ...origin, accountId, kind: 'refunded', amountMinor: backMinor })
    return null
  }
  await freeExpiredHolds(sql, accountId)
  const redemption = {
    ...origin,
    accountId,
    currency: document.body.currency.code,
    businessDate: document.businessDate ?? document.correctedAt.slice(0, 10),
  }
  const redeemed = await redeemBalance(sql, { ...redemption, amountMinor })
  if (redeemed.ok) return null
  if (redeemed.reason === 'balance_too_low' && redeemed.freeMinor > 0) {
    await redeemBalance(sql, { ...redemption, amountMinor: redeemed.freeMinor })
  }
  return redeemed.reason
}

/**
 * What sales have taken off a balance, less what was paid back to it for goods of the first of
 * them: a reversal undoes what happened, and nothing twice.
 */
async function stillTaken(
  sql: Sql,
  accountId: string,
  saleIds: [reversedSaleId: string, reversalId: string]
): Promise<number> {
  const [row] = await sql.all<{ amount: number }>(
    `select coalesce(sum(amount_minor), 0) as amount from balance_movements
      where account_id = ? and (source_id in (?, ?) or source_id in
        (select c.sale_id from refund_claims c
           left join sales v on v.post_void_of_sale_id = c.sale_id
          where c.source_sale_id = ? and v.id is null))`,
    [accountId, ...saleIds, saleIds[0]]
  )
  return 0 - Number(row?.amount ?? 0)
}

/** After a restore a register may name a balance that this database has not got. */
async function findKnown(sql: Sql, tenders: readonly BalanceTender[]): Promise<Set<string>> {
  const ids = [...new Set(tenders.map(({ balance }) => balance.accountId))]
  const rows = await sql.all<{ id: string }>(
    `select id from balance_accounts where id in ${placeholders(1, ids.length)}`,
    ids
  )
  return new Set(rows.map(({ id }) => id))
}

function hasBalance(tender: SaleDocumentTender): tender is BalanceTender {
  return Boolean(tender.balance)
}

function byAccount(one: BalanceTender, other: BalanceTender): number {
  return one.balance.accountId < other.balance.accountId ? -1 : 1
}
