import { transaction } from '#core/sql'
import { releaseBalanceHolds } from '#app/balances/hold_balance'
import { releaseUses } from '#app/promotions/uses/hold_uses'
import { releaseSlips } from '#app/sales/deposits/hold_slips'
import { releaseClaims } from '#app/sales/refunds/claim_refund'
import { releaseGoods } from '#app/sales/returns/claim_goods'
import { releaseHolds } from '#app/stock/release_holds'

/** Frees what a register's clearance holds; a clearance of another register is left alone. */
export async function releaseClearance(registerId: string, clearanceId: string): Promise<void> {
  await transaction(async (sql) => {
    const [row] = await sql.all<{ id: string; store_id: string; sale_id: string }>(
      'select id, store_id, sale_id from clearances where id = ? and register_id = ?',
      [clearanceId, registerId]
    )
    if (!row) return
    // The same sale, should it come back, is judged anew: nothing is held for it any longer.
    await sql.run("update clearances set draft_digest = '' where id = ?", [row.id])
    await releaseClaims(sql, row.sale_id)
    await releaseGoods(sql, row.sale_id)
    await releaseSlips(sql, row.store_id, row.sale_id)
    await releaseHolds(sql, [row.id])
    await releaseUses(sql, [row.id])
    await releaseBalanceHolds(sql, row.id)
  })
}
